-- Administrative units over time. A unit is (code, valid_from): codes are reused with other meanings.
create table area (
  id uuid not null,
  code varchar(5) not null,
  level smallint not null,
  type varchar(32) not null,
  name varchar(100) not null,
  full_name varchar(140) not null,
  search_key varchar(140) not null,
  sort_key varchar(1200) not null,
  parent_code varchar(5),
  valid_from date not null,
  valid_to date not null,
  constraint pk_area primary key (id),
  constraint uq_area_code unique (code, valid_from),
  -- Equal ends: an entry that a newer file withdrew. It is valid on no day, but what points to it still reads.
  constraint ck_area_validity check (valid_from <= valid_to)
);
create index ix_area_sort_key on area (sort_key, code);
create index ix_area_search_key on area (search_key);

-- Who lay under whom and when, itself included at depth 0.
create table area_closure (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth smallint not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_area_closure primary key (descendant_id, ancestor_id, valid_from),
  constraint fk_area_closure_ancestor foreign key (ancestor_id) references area (id),
  constraint fk_area_closure_descendant foreign key (descendant_id) references area (id),
  constraint ck_area_closure_validity check (valid_from < valid_to)
);
create index ix_area_closure_ancestor on area_closure (ancestor_id, depth, descendant_id);

-- Who became whom. extent FULL or PARTIAL (the old unit was divided); kind UNCHANGED, MERGE or SPLIT.
create table area_succession (
  old_id uuid not null,
  new_id uuid not null,
  effective_on date not null,
  extent varchar(16) not null,
  kind varchar(16) not null,
  constraint pk_area_succession primary key (old_id, new_id),
  constraint fk_area_succession_old foreign key (old_id) references area (id),
  constraint fk_area_succession_new foreign key (new_id) references area (id)
);
create index ix_area_succession_new on area_succession (new_id);

-- Which files the units were loaded from, so that a start with the same files loads nothing.
create table area_source (
  file varchar(100) not null,
  sha256 varchar(64) not null,
  loaded_at timestamp(6) with time zone not null,
  constraint pk_area_source primary key (file)
);
