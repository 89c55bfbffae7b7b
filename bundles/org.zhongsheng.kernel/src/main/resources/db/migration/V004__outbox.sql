-- Who receives events that must not be lost, whether there at the time or not.
create table kernel_receiver (
    name varchar(100)${c} not null primary key,
    event_type varchar(200)${c} not null
);
create index kernel_receiver_type on kernel_receiver (event_type, name);

-- Events on their way, one row for each receiver; it goes with the receiver's own transaction.
create table kernel_delivery (
    id bigint not null primary key,
    receiver varchar(100)${c} not null,
    event_no bigint not null,
    body varchar(4000) not null,
    attempts int not null,
    next_at bigint not null,
    error varchar(500)
);
create sequence kernel_delivery_seq as bigint start with 1 increment by 1;
create sequence kernel_event_seq as bigint start with 1 increment by 1;
create index kernel_delivery_due on kernel_delivery (receiver, next_at, id);
