-- Settings of the installation: first start, keys in use, demo data already filled.
create table kernel_setting (
    name varchar(200)${c} not null primary key,
    setting_value varchar(2000) not null
);

-- The tree of unions. Derby makes an index for each foreign key and refuses a second one with the same columns, PostgreSQL
-- makes none: so indexes on foreign keys have a further column.
create table kernel_union (
    id bigint not null primary key,
    parent_id bigint references kernel_union,
    union_path varchar(60)${c} not null unique,
    code varchar(20)${c} not null unique,
    name varchar(100) not null,
    short_name varchar(50) not null,
    union_level varchar(12) not null,
    status varchar(12) not null,
    version int not null
);
create sequence kernel_union_seq as bigint start with 50 increment by 50;
create index kernel_union_children on kernel_union (parent_id, code);

-- By what a union is found: every ending of its name, short name, code, initials. The one or two first characters stand
-- in columns of their own, so that a short text, which finds much, is answered in the order of an index.
create table kernel_union_word (
    union_id bigint not null,
    union_path varchar(60)${c} not null,
    word varchar(100)${c} not null,
    word_1 varchar(1)${c} generated always as (substr(word, 1, 1))${stored},
    word_2 varchar(2)${c} generated always as (substr(word, 1, 2))${stored}
);
create index kernel_union_word_union on kernel_union_word (union_id);
create index kernel_union_word_1 on kernel_union_word (word_1, union_path);
create index kernel_union_word_2 on kernel_union_word (word_2, union_path, word);

create table kernel_parenthood (
    id bigint not null primary key,
    union_id bigint not null references kernel_union,
    parent_id bigint not null references kernel_union,
    since timestamp not null,
    ended timestamp,
    reason varchar(500) not null
);
create sequence kernel_parenthood_seq as bigint start with 50 increment by 50;
create index kernel_parenthood_union on kernel_parenthood (union_id, id);

-- People. initials_key = initials, a blank, name_key: found by initials, sorted by name.
create table kernel_person (
    id bigint not null primary key,
    union_path varchar(60)${c} not null,
    union_d2 varchar(10)${c} generated always as (substr(union_path, 1, 10))${stored},
    union_d3 varchar(15)${c} generated always as (substr(union_path, 1, 15))${stored},
    union_d4 varchar(20)${c} generated always as (substr(union_path, 1, 20))${stored},
    name varchar(50) not null,
    name_key varchar(120)${c} not null,
    initials_key varchar(180)${c} not null,
    sex varchar(6),
    birth date,
    id_type varchar(20),
    id_sealed ${bytes},
    id_print char(64)${c} unique,
    id_mask varchar(20),
    mobile varchar(11)${c},
    email varchar(100),
    version int not null
);
create sequence kernel_person_seq as bigint start with 1000 increment by 1000;
create index kernel_person_name on kernel_person (name_key, id);
create index kernel_person_name_2 on kernel_person (union_d2, name_key, id);
create index kernel_person_name_3 on kernel_person (union_d3, name_key, id);
create index kernel_person_name_4 on kernel_person (union_d4, name_key, id);
create index kernel_person_initials on kernel_person (initials_key, id);
create index kernel_person_initials_2 on kernel_person (union_d2, initials_key, id);
create index kernel_person_initials_3 on kernel_person (union_d3, initials_key, id);
create index kernel_person_mobile on kernel_person (mobile, id);
create index kernel_person_mobile_2 on kernel_person (union_d2, mobile, id);
create index kernel_person_mobile_3 on kernel_person (union_d3, mobile, id);

-- Roles, accounts, grants, sessions.
create table kernel_role (
    id varchar(40)${c} not null primary key,
    title varchar(50) not null,
    permissions varchar(8000) not null,
    version int not null
);

create table kernel_account (
    id bigint not null primary key,
    login varchar(40) not null,
    login_key varchar(40)${c} not null unique,
    name varchar(50) not null,
    name_key varchar(120)${c} not null,
    initials varchar(50)${c} not null,
    mobile varchar(11)${c} unique,
    person_id bigint references kernel_person,
    password varchar(200) not null,
    must_change boolean not null,
    closed boolean not null,
    version int not null
);
create sequence kernel_account_seq as bigint start with 50 increment by 50;
create index kernel_account_name on kernel_account (name_key);
create index kernel_account_initials on kernel_account (initials);
create index kernel_account_person on kernel_account (person_id, id);

create table kernel_grant (
    id bigint not null primary key,
    account_id bigint not null references kernel_account,
    role_id varchar(40)${c} not null references kernel_role,
    union_path varchar(60)${c} not null,
    union_d2 varchar(10)${c} generated always as (substr(union_path, 1, 10))${stored},
    union_d3 varchar(15)${c} generated always as (substr(union_path, 1, 15))${stored},
    union_d4 varchar(20)${c} generated always as (substr(union_path, 1, 20))${stored},
    unique (account_id, union_path, role_id)
);
create sequence kernel_grant_seq as bigint start with 50 increment by 50;
create index kernel_grant_2 on kernel_grant (union_d2, account_id);
create index kernel_grant_3 on kernel_grant (union_d3, account_id);
create index kernel_grant_4 on kernel_grant (union_d4, account_id);
create index kernel_grant_role on kernel_grant (role_id, account_id);

-- Failures in a row, by the name that was typed, whether there is such an account or not.
create table kernel_login_failure (
    login_key varchar(40)${c} not null primary key,
    failures int not null,
    last_failure timestamp not null,
    locked_until timestamp
);
create index kernel_login_failure_last on kernel_login_failure (last_failure);

create table kernel_session (
    id varchar(40)${c} not null primary key,
    account_id bigint not null references kernel_account,
    address varchar(64) not null,
    device varchar(200) not null,
    since timestamp not null,
    seen timestamp not null
);
create index kernel_session_account on kernel_session (account_id, since);
create index kernel_session_seen on kernel_session (seen);

-- What unions have said about modules.
create table kernel_activation (
    id bigint not null primary key,
    module varchar(60)${c} not null,
    union_path varchar(60)${c} not null,
    mode varchar(10) not null,
    unique (module, union_path)
);
create sequence kernel_activation_seq as bigint start with 50 increment by 50;

-- The audit trail. An entry is chained by (chain, position); union_path is for reading and follows a moved union.
create table kernel_audit (
    id bigint not null primary key,
    chain varchar(20)${c} not null,
    position bigint not null,
    at_micros bigint not null,
    by_login varchar(40)${c} not null,
    by_name varchar(100) not null,
    address varchar(64) not null,
    action varchar(100)${c} not null,
    subject varchar(200)${c} not null,
    union_id bigint not null,
    union_path varchar(60)${c} not null,
    union_d2 varchar(10)${c} generated always as (substr(union_path, 1, 10))${stored},
    union_d3 varchar(15)${c} generated always as (substr(union_path, 1, 15))${stored},
    union_d4 varchar(20)${c} generated always as (substr(union_path, 1, 20))${stored},
    values_before ${clob} not null,
    values_after ${clob} not null,
    reason varchar(2000),
    hash char(64)${c} not null,
    unique (chain, position)
);
create sequence kernel_audit_seq as bigint start with 50 increment by 50;
create index kernel_audit_newest on kernel_audit (id desc);
create index kernel_audit_2 on kernel_audit (union_d2, id desc);
create index kernel_audit_3 on kernel_audit (union_d3, id desc);
create index kernel_audit_4 on kernel_audit (union_d4, id desc);
create index kernel_audit_who on kernel_audit (by_login, id desc);
create index kernel_audit_subject on kernel_audit (subject, id desc);

-- The head of each chain: how many entries it has and the hash of the last, sealed.
create table kernel_audit_head (
    chain varchar(20)${c} not null primary key,
    entries bigint not null,
    hash char(64)${c} not null,
    seal char(64)${c} not null
);

insert into kernel_role values ('administrator', '系统管理员', '*', 1);
insert into kernel_role values ('province-officer', '省教育工会干部',
    'platform.account.manage platform.activation.decide platform.audit.view platform.person.edit platform.person.reveal platform.person.view platform.union.edit organization.*', 1);
insert into kernel_role values ('city-officer', '市教育工会干部',
    'platform.account.manage platform.activation.decide platform.audit.view platform.person.edit platform.person.reveal platform.person.view platform.union.edit organization.*', 1);
insert into kernel_role values ('county-officer', '县(市、区)教育工会干部',
    'platform.account.manage platform.activation.decide platform.audit.view platform.person.edit platform.person.reveal platform.person.view platform.union.edit organization.*', 1);
insert into kernel_role values ('union-officer', '基层工会干部',
    'platform.account.manage platform.person.edit platform.person.reveal platform.person.view platform.union.edit organization.*', 1);
insert into kernel_role values ('member', '会员', '', 1);
