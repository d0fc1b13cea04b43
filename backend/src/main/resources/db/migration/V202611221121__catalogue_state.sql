-- State of each catalogue: what entity tags are made of. changed_at only goes up.
create table catalogue_state (
  catalogue varchar(32) not null,
  revision bigint not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_catalogue_state primary key (catalogue)
);
insert into catalogue_state (catalogue, revision, changed_at) values
  ('areas', 1, current_timestamp),
  ('organisations', 1, current_timestamp);

-- When an episode was changed last, for whoever mirrors the catalogue.
alter table area add column changed_at timestamp(6) with time zone;
update area set changed_at = coalesce((select max(loaded_at) from area_source), current_timestamp);
alter table area alter column changed_at set not null;
create index ix_area_changed_at on area (changed_at, code, valid_from);
