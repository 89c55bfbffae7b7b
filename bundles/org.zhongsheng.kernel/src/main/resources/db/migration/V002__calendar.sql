-- A year's notice of holidays and make-up workdays, where it is not the one that ships. The days are read from its text.
create table kernel_calendar (
    year_no int not null primary key,
    source varchar(200) not null,
    notice varchar(4000) not null,
    version int not null
);
