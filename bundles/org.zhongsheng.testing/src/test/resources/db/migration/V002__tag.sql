create table notes_tag (
    note_id bigint not null references notes_note (id),
    tag varchar(40)${c} not null,
    primary key (note_id, tag)
);
