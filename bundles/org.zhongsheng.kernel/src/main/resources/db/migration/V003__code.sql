-- The last business number of a kind, union and year.
create table kernel_code (
    union_id bigint not null references kernel_union,
    kind varchar(6)${c} not null,
    year_no int not null,
    last_no int not null,
    primary key (union_id, kind, year_no)
);
