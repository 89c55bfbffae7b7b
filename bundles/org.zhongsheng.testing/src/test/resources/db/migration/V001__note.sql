-- A note of a union.
create table notes_note (
    id bigint not null primary key,
    version bigint not null,
    title varchar(100)${c} not null,
    union_path varchar(60)${c} not null,
    union_d2 varchar(10)${c} generated always as (substr(union_path, 1, 10))${stored},
    body ${clob},
    sealed ${bytes}
);
create index notes_note_by_title on notes_note (union_d2, title, id);
create sequence notes_note_seq as bigint start with 50 increment by 50;
