-- What an organisation was called, which area it served and which office worked for it: one row for
-- every day, also before it began and after it ended, so that its name can always be told.
create table organisation_episode (
  id uuid not null,
  organisation_id uuid not null,
  name varchar(300) not null,
  short_name varchar(150),
  area_id uuid,
  standing_office_id uuid,
  search_key text not null,
  sort_key varchar(1200) not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_organisation_episode primary key (id),
  constraint uq_organisation_episode_organisation unique (organisation_id, valid_from),
  constraint fk_organisation_episode_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_episode_area foreign key (area_id) references area (id),
  constraint fk_organisation_episode_standing_office foreign key (standing_office_id) references organisation (id),
  constraint ck_organisation_episode_validity check (valid_from < valid_to)
);
create index ix_organisation_episode_area on organisation_episode (area_id);
create index ix_organisation_episode_standing_office on organisation_episode (standing_office_id);

insert into organisation_episode
  (id, organisation_id, name, short_name, area_id, standing_office_id, search_key, sort_key, valid_from, valid_to)
select id, id, name, short_name, area_id, standing_office_id, search_key, sort_key, date '1900-01-01', date '9999-12-31'
from organisation;

alter table organisation drop constraint fk_organisation_area;
alter table organisation drop constraint fk_organisation_standing_office;
drop index ix_organisation_area;
drop index ix_organisation_standing_office;
alter table organisation drop column name;
alter table organisation drop column short_name;
alter table organisation drop column area_id;
alter table organisation drop column standing_office_id;
alter table organisation drop column search_key;
alter table organisation drop column sort_key;

-- Into which one it was merged when it ended, and when anything about it was last changed (real time).
alter table organisation add column successor_id uuid;
alter table organisation add column changed_at timestamp(6) with time zone;
update organisation set changed_at = (select changed_at from catalogue_state where catalogue = 'organisations');
alter table organisation alter column changed_at set not null;
alter table organisation add constraint fk_organisation_successor foreign key (successor_id) references organisation (id);
create index ix_organisation_successor on organisation (successor_id);
create index ix_organisation_changed_at on organisation (changed_at);

-- A closed organisation keeps its line to whom it last reported to, or to whom it was merged into: its
-- past stays in their sight. Who stands above whom is therefore not ended by closing.

-- Rules of groups hold for a time.
alter table organisation_group add column valid_from date default date '1900-01-01' not null;
alter table organisation_group add column valid_to date default date '9999-12-31' not null;
alter table organisation_group alter column valid_from drop default;
alter table organisation_group alter column valid_to drop default;
alter table organisation_group add constraint ck_organisation_group_validity check (valid_from < valid_to);

-- What was decided about an organisation, from when on, and on what basis.
create table organisation_change (
  id uuid not null,
  organisation_id uuid not null,
  kind varchar(32) not null,
  effective_on date not null,
  reason varchar(2000),
  decision_number varchar(100),
  decision_issued_on date,
  decision_issuer varchar(300),
  decision_title varchar(500),
  successor_id uuid,
  -- Of a merger: roles that whoever ordered it held over the other one; roles of these kinds go over.
  roles_over varchar(100),
  recorded_at timestamp(6) with time zone not null,
  -- When other rooms followed it; null while its day has not come.
  taken_effect_at timestamp(6) with time zone,
  constraint pk_organisation_change primary key (id),
  constraint fk_organisation_change_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_change_successor foreign key (successor_id) references organisation (id)
);
create index ix_organisation_change_organisation on organisation_change (organisation_id, effective_on);
create index ix_organisation_change_successor on organisation_change (successor_id);
create index ix_organisation_change_taken_effect on organisation_change (taken_effect_at, effective_on);

insert into organisation_change (id, organisation_id, kind, effective_on, recorded_at, taken_effect_at)
select id, id, 'CREATED', valid_from, changed_at, changed_at from organisation;
