-- Hamlets and residential groups (level 4) have codes like 31108-01.
alter table area alter column code set data type varchar(16);

-- Name without its type, folded further than search_key: what addresses in documents are looked up by.
alter table area add column name_key varchar(140) default '' not null;
alter table area alter column name_key drop default;
create index ix_area_name_key on area (name_key);
drop index ix_area_search_key;
-- Whoever mirrors the catalogue asks seldom; every load would pay.
drop index ix_area_changed_at;
-- The next start fills name_key.
delete from area_source;

-- As people added them; their episodes in area follow from these and from what became of the commune.
create table hamlet (
  code varchar(16) not null,
  commune_id uuid not null,
  type varchar(32) not null,
  name varchar(100) not null,
  valid_from date not null,
  valid_to date not null,
  version bigint not null,
  constraint pk_hamlet primary key (code),
  constraint fk_hamlet_commune foreign key (commune_id) references area (id),
  constraint ck_hamlet_validity check (valid_from < valid_to)
);
create index ix_hamlet_commune on hamlet (commune_id);

-- What a unit is beside its name, with dates: kind says what, degree how much where there are degrees.
create table area_attribute (
  id uuid not null,
  area_id uuid not null,
  kind varchar(32) not null,
  degree varchar(32),
  valid_from date not null,
  valid_to date not null,
  source varchar(500) not null,
  constraint pk_area_attribute primary key (id),
  constraint fk_area_attribute_area foreign key (area_id) references area (id),
  constraint ck_area_attribute_validity check (valid_from < valid_to)
);
create index ix_area_attribute_area on area_attribute (area_id);
