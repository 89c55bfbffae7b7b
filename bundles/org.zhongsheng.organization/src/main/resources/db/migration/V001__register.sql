create table organization_union (
    union_id bigint not null primary key references kernel_union (id),
    org_kind varchar(16),
    unit_name varchar(120),
    uscc char(18),
    unit_type varchar(24),
    sector varchar(40),
    school_type varchar(24),
    ownership varchar(16),
    region char(6),
    address varchar(200),
    zip char(6),
    phone varchar(40),
    email varchar(120),
    founded_at date,
    approved_at date,
    approver varchar(120),
    approval_no varchar(60),
    legal_person_no varchar(40),
    staff_count integer,
    female_staff integer,
    non_established_staff integer,
    migrant_staff integer,
    member_count integer,
    female_members integer,
    full_time_cadres integer,
    part_time_cadres integer,
    first_committee_at date,
    term_number integer,
    term_start date,
    term_end date,
    office_area integer,
    activity_area integer,
    dues_income decimal(14, 2),
    retained_fund decimal(14, 2),
    other_income decimal(14, 2),
    home_level varchar(16),
    rep_name varchar(60),
    rep_sex varchar(8),
    rep_nation varchar(12),
    rep_birth date,
    rep_education varchar(24),
    rep_politics varchar(20),
    rep_post varchar(60),
    rep_full_time boolean,
    rep_phone varchar(40),
    rep_number ${bytes},
    version integer not null
);

create table organization_intake (
    id bigint not null primary key,
    union_path varchar(60)${c} not null,
    file_name varchar(200) not null,
    sha256 char(64) not null,
    inserted integer not null,
    updated integer not null,
    skipped integer not null,
    refused integer not null,
    recorded_at timestamp not null,
    recorded_by varchar(120) not null
);
create index organization_intake_union on organization_intake (union_path, id);

create table organization_member (
    person_id bigint not null primary key references kernel_person (id),
    union_path varchar(60)${c} not null,
    status varchar(16)${c} not null,
    staff_kind varchar(16)${c},
    employment varchar(16),
    nationality varchar(60),
    nation varchar(12),
    politics varchar(20),
    education varchar(24),
    degree varchar(12),
    title varchar(60),
    household varchar(16),
    household_region varchar(120),
    department varchar(80),
    post varchar(80),
    migrant boolean,
    join_date date,
    member_no varchar(32)${c},
    card_no varchar(32),
    base_salary decimal(10, 2),
    tags varchar(200),
    lacks integer not null,
    version integer not null
);
-- A page sorted by name is driven by kernel_person; these serve one union's page and filters that few rows pass.
create index organization_member_union on organization_member (union_path, join_date);
create index organization_member_status on organization_member (status, union_path);
create index organization_member_kind on organization_member (staff_kind, union_path);
create index organization_member_number on organization_member (member_no);

create table organization_change (
    id bigint not null primary key,
    person_id bigint not null references organization_member (person_id),
    union_path varchar(60)${c} not null,
    kind varchar(16) not null,
    effective_at date not null,
    reason varchar(400),
    doc_no varchar(60),
    intake_id bigint references organization_intake (id),
    recorded_at timestamp not null,
    recorded_by varchar(120) not null
);
create index organization_change_person on organization_change (person_id, id);

-- How the columns of a list with these headers were understood last time.
create table organization_mapping (
    union_id bigint not null references kernel_union (id),
    header char(64) not null,
    columns_used varchar(4000) not null,
    primary key (union_id, header)
);

create sequence organization_intake_seq as bigint start with 1 increment by 1;
create sequence organization_change_seq as bigint start with 1000 increment by 1000;
