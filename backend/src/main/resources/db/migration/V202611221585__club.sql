-- Clubs (sinh con một bề, …) as counts with dates: nobody is named in them.
create table club (
  id uuid not null,
  name varchar(300) not null,
  search_key varchar(320) not null,
  organisation_id uuid not null,
  activity_id uuid,
  founded_on date not null,
  closed_on date,
  members integer,
  members_on date,
  note varchar(2000),
  version bigint not null,
  constraint pk_club primary key (id),
  constraint fk_club_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_club_activity_id foreign key (activity_id) references activity (id) on delete set null,
  constraint ck_club_closed_on check (closed_on is null or closed_on >= founded_on),
  constraint ck_club_members check (members >= 0),
  constraint ck_club_members_on check (members is null or members_on is not null)
);
create index ix_club_organisation_id on club (organisation_id);
create index ix_club_activity_id on club (activity_id);
