-- What a target compares its level with, its slices by year, and how it ends.
alter table target add column basis varchar(32) default 'ABSOLUTE' not null;
alter table target add column baseline_value numeric(18, 4);
alter table target add column baseline_numerator bigint;
alter table target add column baseline_denominator bigint;
alter table target add column baseline_period varchar(7);
alter table target add column baseline_source varchar(500);
-- A group of areas that it is to be in, or to leave; judged by the area's dated attribute.
alter table target add column membership_attribute varchar(32);
alter table target add column membership_category varchar(32);
alter table target add column membership_wanted varchar(8);
-- A milestone in words, once it was reached.
alter table target add column completed_on date;
alter table target add column completion_note varchar(2000);
alter table target add column completion_document varchar(500);
-- Ended by policy: it stays readable and is judged no more.
alter table target add column closed_on date;
alter table target add column close_reason varchar(1000);
alter table target add column close_document varchar(500);
-- The statement folded for search; filled at the next start where it is missing.
alter table target add column search_key varchar(2000);
alter table target add constraint ck_target_membership
  check ((membership_attribute is null) = (membership_wanted is null));
alter table target add constraint ck_target_closed check ((closed_on is null) = (close_reason is null));

create table target_milestone (
  target_id uuid not null,
  of_year integer not null,
  level_value numeric(18, 4) not null,
  upper_value numeric(18, 4),
  -- Null: as the target itself.
  comparator varchar(32),
  words varchar(500),
  constraint pk_target_milestone primary key (target_id, of_year),
  constraint fk_target_milestone_target_id foreign key (target_id) references target (id) on delete cascade,
  constraint ck_target_milestone_upper check (upper_value is null or level_value <= upper_value)
);
