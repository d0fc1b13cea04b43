-- Agencies, departments, stations, unions, committees; and groups such as "Trạm Y tế các xã".
create table organisation (
  id uuid not null,
  code varchar(64) not null,
  name varchar(300) not null,
  short_name varchar(150),
  kind varchar(48) not null,
  level varchar(16) not null,
  is_group boolean not null,
  area_id uuid,
  standing_office_id uuid,
  search_key text not null,
  sort_key varchar(1200) not null,
  valid_from date not null,
  valid_to date not null,
  version bigint not null,
  constraint pk_organisation primary key (id),
  constraint uq_organisation_code unique (code),
  constraint fk_organisation_area foreign key (area_id) references area (id),
  constraint fk_organisation_standing_office foreign key (standing_office_id) references organisation (id),
  constraint ck_organisation_validity check (valid_from < valid_to)
);
create index ix_organisation_area on organisation (area_id);
create index ix_organisation_standing_office on organisation (standing_office_id);
create index ix_organisation_kind on organisation (kind);

-- Other names under which documents speak of it.
create table organisation_alias (
  organisation_id uuid not null,
  position integer not null,
  alias varchar(300) not null,
  constraint pk_organisation_alias primary key (organisation_id, position),
  constraint fk_organisation_alias_organisation foreign key (organisation_id) references organisation (id)
);

-- Line of reporting, one parent at a time.
create table organisation_parent (
  id uuid not null,
  organisation_id uuid not null,
  parent_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_organisation_parent primary key (id),
  constraint uq_organisation_parent_organisation unique (organisation_id, valid_from),
  constraint fk_organisation_parent_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_parent_parent foreign key (parent_id) references organisation (id),
  constraint ck_organisation_parent_validity check (valid_from < valid_to),
  constraint ck_organisation_parent_self check (organisation_id <> parent_id)
);
create index ix_organisation_parent_parent on organisation_parent (parent_id);

-- All that follows from the lines of reporting, itself included at depth 0.
create table organisation_closure (
  id uuid not null,
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth integer not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_organisation_closure primary key (id),
  constraint uq_organisation_closure_descendant unique (descendant_id, ancestor_id, valid_from),
  constraint fk_organisation_closure_ancestor foreign key (ancestor_id) references organisation (id),
  constraint fk_organisation_closure_descendant foreign key (descendant_id) references organisation (id),
  constraint ck_organisation_closure_validity check (valid_from < valid_to)
);
create index ix_organisation_closure_ancestor on organisation_closure (ancestor_id, descendant_id);

-- Rules that say who belongs to a group: any organisation that fits one of its rows on the day.
create table organisation_group (
  id uuid not null,
  group_id uuid not null,
  member_kind varchar(48) not null,
  member_level varchar(16),
  under_id uuid,
  area_id uuid,
  constraint pk_organisation_group primary key (id),
  constraint fk_organisation_group_group foreign key (group_id) references organisation (id),
  constraint fk_organisation_group_under foreign key (under_id) references organisation (id),
  constraint fk_organisation_group_area foreign key (area_id) references area (id),
  constraint ck_organisation_group_bound check (under_id is not null or area_id is not null)
);
create index ix_organisation_group_group on organisation_group (group_id);
create index ix_organisation_group_under on organisation_group (under_id);
create index ix_organisation_group_area on organisation_group (area_id);

-- Members of a committee by name.
create table organisation_member (
  id uuid not null,
  committee_id uuid not null,
  member_id uuid not null,
  position integer not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_organisation_member primary key (id),
  constraint uq_organisation_member_committee unique (committee_id, member_id, valid_from),
  constraint fk_organisation_member_committee foreign key (committee_id) references organisation (id),
  constraint fk_organisation_member_member foreign key (member_id) references organisation (id),
  constraint ck_organisation_member_validity check (valid_from < valid_to)
);
create index ix_organisation_member_member on organisation_member (member_id);
