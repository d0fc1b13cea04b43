-- When activities of plans in force are to be held, each time, and what came of it.
-- rule_key: what made it, so that making again makes nothing twice.
-- planned_from, planned_to: as its rule says; from_on, to_on: as it stands after postponing.
-- results: number of the latest result that was recorded; it counts while state is DONE.
create table occurrence (
  id uuid not null,
  activity_id uuid not null,
  plan_id uuid not null,
  lead_id uuid not null,
  kind varchar(32) not null,
  rule_key varchar(64) not null,
  title varchar(300),
  planned_from date not null,
  planned_to date not null,
  from_on date not null,
  to_on date not null,
  precision_kind varchar(32) not null,
  tentative boolean not null,
  state varchar(32) not null,
  reason varchar(1000),
  after_id uuid,
  done_from date,
  done_to date,
  area_id uuid,
  results integer not null,
  search_key varchar(2000) not null,
  changed_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_occurrence primary key (id),
  constraint uq_occurrence_made unique (activity_id, lead_id, rule_key, planned_from),
  constraint fk_occurrence_activity_id foreign key (activity_id) references activity (id),
  constraint fk_occurrence_plan_id foreign key (plan_id) references plan (id),
  constraint fk_occurrence_lead_id foreign key (lead_id) references organisation (id),
  constraint fk_occurrence_after_id foreign key (after_id) references occurrence (id),
  constraint fk_occurrence_area_id foreign key (area_id) references area (id),
  constraint ck_occurrence_planned check (planned_to >= planned_from),
  constraint ck_occurrence_window check (to_on >= from_on),
  constraint ck_occurrence_done check (done_to >= done_from)
);
create index ix_occurrence_plan_id on occurrence (plan_id, from_on);
create index ix_occurrence_lead_id on occurrence (lead_id, from_on);
create index ix_occurrence_from_on on occurrence (from_on, id);
create index ix_occurrence_after_id on occurrence (after_id);
create index ix_occurrence_area_id on occurrence (area_id);

create table occurrence_result (
  id uuid not null,
  occurrence_id uuid not null,
  revision integer not null,
  from_on date not null,
  to_on date not null,
  place varchar(500),
  area_id uuid,
  participants integer,
  women integer,
  men integer,
  speaker varchar(300),
  notes varchar(4000),
  recorded_by uuid,
  recorded_at timestamp(6) with time zone not null,
  reason varchar(1000),
  constraint pk_occurrence_result primary key (id),
  constraint uq_occurrence_result_revision unique (occurrence_id, revision),
  constraint fk_occurrence_result_occurrence_id foreign key (occurrence_id) references occurrence (id),
  constraint fk_occurrence_result_area_id foreign key (area_id) references area (id),
  constraint ck_occurrence_result_days check (to_on >= from_on),
  constraint ck_occurrence_result_people check (participants >= 0 and women >= 0 and men >= 0)
);
create index ix_occurrence_result_area_id on occurrence_result (area_id);

create table occurrence_result_count (
  result_id uuid not null,
  position integer not null,
  kind varchar(64) not null,
  amount integer not null,
  constraint pk_occurrence_result_count primary key (result_id, position),
  constraint uq_occurrence_result_count_kind unique (result_id, kind),
  constraint fk_occurrence_result_count_result_id foreign key (result_id) references occurrence_result (id),
  constraint ck_occurrence_result_count_amount check (amount >= 0)
);

create table occurrence_result_channel (
  result_id uuid not null,
  position integer not null,
  channel varchar(64) not null,
  items integer not null,
  constraint pk_occurrence_result_channel primary key (result_id, position),
  constraint uq_occurrence_result_channel unique (result_id, channel),
  constraint fk_occurrence_result_channel_result_id foreign key (result_id) references occurrence_result (id),
  constraint ck_occurrence_result_channel_items check (items >= 0)
);

create table occurrence_result_category (
  result_id uuid not null,
  position integer not null,
  label varchar(200) not null,
  amount integer not null,
  constraint pk_occurrence_result_category primary key (result_id, position),
  constraint fk_occurrence_result_category_result_id foreign key (result_id) references occurrence_result (id),
  constraint ck_occurrence_result_category_amount check (amount >= 0)
);

create table occurrence_result_finding (
  result_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  remedy_by date,
  remedied_on date,
  constraint pk_occurrence_result_finding primary key (result_id, position),
  constraint fk_occurrence_result_finding_result_id foreign key (result_id) references occurrence_result (id)
);

create table occurrence_evidence (
  id uuid not null,
  occurrence_id uuid not null,
  file_id uuid not null,
  kind varchar(32) not null,
  keep_until date,
  added_at timestamp(6) with time zone not null,
  added_by uuid,
  constraint pk_occurrence_evidence primary key (id),
  constraint fk_occurrence_evidence_occurrence_id foreign key (occurrence_id) references occurrence (id),
  constraint fk_occurrence_evidence_file_id foreign key (file_id) references stored_file (id)
);
create index ix_occurrence_evidence_occurrence_id on occurrence_evidence (occurrence_id);
create index ix_occurrence_evidence_file_id on occurrence_evidence (file_id);
create index ix_occurrence_evidence_keep_until on occurrence_evidence (keep_until);
