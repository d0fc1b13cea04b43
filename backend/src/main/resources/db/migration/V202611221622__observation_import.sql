-- Tables of figures that somebody sent: what would become of each row, and what was taken over. What is
-- not taken over is kept for thirty days; the rest says for good where figures come from.
create table observation_import (
  id uuid not null,
  account_id uuid not null,
  created_at timestamp(6) with time zone not null,
  file_name varchar(255),
  row_count integer not null,
  new_count integer not null,
  changes_count integer not null,
  same_count integer not null,
  refused_count integer not null,
  applied_at timestamp(6) with time zone,
  version bigint not null,
  constraint pk_observation_import primary key (id),
  constraint fk_observation_import_account_id foreign key (account_id) references user_account (id)
);
create index ix_observation_import_account_id on observation_import (account_id, created_at);
create index ix_observation_import_created_at on observation_import (created_at);

create table observation_import_row (
  import_id uuid not null,
  line integer not null,
  -- NEW, CHANGES, SAME, REFUSED.
  fate varchar(32) not null,
  -- As they stand in the file, shortened.
  area_text varchar(64) not null,
  period_text varchar(64) not null,
  cell_text varchar(128) not null,
  amount_text varchar(64) not null,
  -- As they were understood; null where they were not.
  area_id uuid,
  period varchar(16),
  element varchar(64),
  disaggregation varchar(32),
  amount integer,
  organisation_id uuid,
  -- What counts at this place when the file was read.
  current_amount integer,
  -- JSON of what is wrong; null without faults.
  faults text,
  constraint pk_observation_import_row primary key (import_id, line),
  constraint fk_observation_import_row_import_id foreign key (import_id) references observation_import (id) on delete cascade,
  constraint fk_observation_import_row_area_id foreign key (area_id) references area (id),
  constraint fk_observation_import_row_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_observation_import_row_fate on observation_import_row (import_id, fate, line);
create index ix_observation_import_row_area_id on observation_import_row (area_id, period);
create index ix_observation_import_row_organisation_id on observation_import_row (organisation_id);
