-- Whole counts, one row for each cell, area, leaf period and source. The area is the episode that was
-- valid on the period's last day.
create table observation (
  id uuid not null,
  element varchar(64) not null,
  disaggregation varchar(32) not null,
  area_id uuid not null,
  period varchar(16) not null,
  period_start date not null,
  period_end date not null,
  amount integer not null,
  status varchar(32) not null,
  source varchar(32) not null,
  illustrative boolean not null,
  -- Of several rows for one cell, area and period this one counts: agreed > accepted > reported, and a
  -- report before an import.
  in_force boolean not null,
  organisation_id uuid not null,
  -- The report it came in; null when imported.
  series varchar(64),
  report_period varchar(16),
  report_revision integer,
  recorded_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_observation primary key (id),
  constraint uq_observation_key unique (area_id, period, element, disaggregation, source),
  constraint fk_observation_area_id foreign key (area_id) references area (id),
  constraint fk_observation_element foreign key (element, disaggregation) references disaggregation (element_code, code),
  constraint fk_observation_organisation_id foreign key (organisation_id) references organisation (id),
  constraint ck_observation_amount check (amount >= 0),
  constraint ck_observation_period check (period_start <= period_end)
);
create index ix_observation_area_id on observation (area_id, period_end, period_start);
create index ix_observation_organisation_id on observation (organisation_id, period_end);
create index ix_observation_element on observation (element, disaggregation);

-- What a figure was before it was changed or withdrawn.
create table observation_history (
  id uuid not null,
  observation_id uuid not null,
  element varchar(64) not null,
  disaggregation varchar(32) not null,
  area_id uuid not null,
  period varchar(16) not null,
  source varchar(32) not null,
  amount integer not null,
  status varchar(32) not null,
  illustrative boolean not null,
  organisation_id uuid not null,
  series varchar(64),
  report_period varchar(16),
  report_revision integer,
  recorded_at timestamp(6) with time zone not null,
  superseded_at timestamp(6) with time zone not null,
  constraint pk_observation_history primary key (id),
  constraint fk_observation_history_area_id foreign key (area_id) references area (id),
  constraint fk_observation_history_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_observation_history_observation_id on observation_history (observation_id, superseded_at);
create index ix_observation_history_area_id on observation_history (area_id);
create index ix_observation_history_organisation_id on observation_history (organisation_id);

-- Who sends a series to whom, bodies that it goes through included.
create table reporting_line (
  id uuid not null,
  series varchar(64) not null,
  sender_id uuid not null,
  receiver_id uuid not null,
  constraint pk_reporting_line primary key (id),
  constraint uq_reporting_line_series unique (series, sender_id, receiver_id),
  constraint fk_reporting_line_sender_id foreign key (sender_id) references organisation (id),
  constraint fk_reporting_line_receiver_id foreign key (receiver_id) references organisation (id),
  constraint ck_reporting_line_self check (sender_id <> receiver_id)
);
create index ix_reporting_line_sender_id on reporting_line (sender_id);
create index ix_reporting_line_receiver_id on reporting_line (receiver_id);

-- All that follows from these lines: station to centre to sub-department.
create table reporting_reach (
  sender_id uuid not null,
  receiver_id uuid not null,
  constraint pk_reporting_reach primary key (sender_id, receiver_id),
  constraint fk_reporting_reach_sender_id foreign key (sender_id) references organisation (id),
  constraint fk_reporting_reach_receiver_id foreign key (receiver_id) references organisation (id)
);
create index ix_reporting_reach_receiver_id on reporting_reach (receiver_id);

-- What each episode of an area became, itself included, while that is valid: how figures of an old unit
-- are found on a later map. parts counts the units it became; 1 means that nothing was divided.
-- lies_within: nothing says what it became (communes merged before the reform of 2025, districts); all
-- that is known is the unit that it lies in.
create table area_lineage (
  area_id uuid not null,
  became_id uuid not null,
  depth integer not null,
  parts integer not null,
  lies_within boolean not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_area_lineage primary key (area_id, became_id, valid_from),
  constraint fk_area_lineage_area_id foreign key (area_id) references area (id),
  constraint fk_area_lineage_became_id foreign key (became_id) references area (id)
);
create index ix_area_lineage_became_id on area_lineage (became_id, valid_from, valid_to);

-- For which files of areas the lineage was built.
create table area_lineage_state (
  areas_loaded_at timestamp(6) with time zone not null
);
