create sequence sample_suggestion_seq as bigint start with 50 increment by 50;
create table sample_suggestion (
  id bigint not null primary key,
  union_path varchar(60)${c} not null,
  author varchar(100) not null,
  words varchar(2000) not null,
  written_at timestamp not null
);
create index sample_suggestion_union on sample_suggestion (union_path, id);
