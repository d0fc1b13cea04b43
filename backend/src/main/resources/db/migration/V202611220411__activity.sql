-- Days that activities are held on, by the calendar.
create table observance (
  code varchar(64) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  day_of_month smallint not null,
  month_of_year smallint not null,
  constraint pk_observance primary key (code)
);
insert into observance (code, name_vi, name_en, day_of_month, month_of_year) values
  ('WORLD-POPULATION-DAY', 'Ngày Dân số thế giới', 'World Population Day', 11, 7),
  ('WORLD-CONTRACEPTION-DAY', 'Ngày Tránh thai thế giới', 'World Contraception Day', 26, 9),
  ('GIRL-CHILD-DAY', 'Ngày Quốc tế trẻ em gái', 'International Day of the Girl Child', 11, 10),
  ('VIETNAM-POPULATION-DAY', 'Ngày Dân số Việt Nam', 'Viet Nam Population Day', 26, 12);

-- declared: the document lists it as an activity; otherwise it restates one or comes from a unit's duties.
create table activity (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  section_code varchar(32),
  title varchar(1000) not null,
  description varchar(8000),
  category varchar(32) not null,
  declared boolean not null,
  lead_id uuid,
  lead_text varchar(500),
  lead_basis varchar(32),
  schedule_text varchar(1000),
  location varchar(1000),
  audience varchar(2000),
  expected_participants integer,
  separate_plan boolean not null,
  sub_plan_id uuid,
  version bigint not null,
  constraint pk_activity primary key (id),
  constraint uq_activity_code unique (plan_id, code),
  constraint uq_activity_position unique (plan_id, position),
  constraint fk_activity_plan_id foreign key (plan_id) references plan (id),
  constraint fk_activity_section_code foreign key (plan_id, section_code) references plan_section (plan_id, code),
  constraint fk_activity_lead_id foreign key (lead_id) references organisation (id),
  constraint fk_activity_sub_plan_id foreign key (sub_plan_id) references plan (id),
  constraint ck_activity_expected_participants check (expected_participants >= 0)
);
create index ix_activity_section_code on activity (plan_id, section_code);
create index ix_activity_lead_id on activity (lead_id);
create index ix_activity_sub_plan_id on activity (sub_plan_id);

create table activity_schedule_rule (
  activity_id uuid not null,
  position integer not null,
  kind varchar(32) not null,
  start_on date,
  end_on date,
  month_of_year smallint,
  observance_code varchar(64),
  tentative boolean not null,
  duration_days integer,
  constraint pk_activity_schedule_rule primary key (activity_id, position),
  constraint fk_activity_schedule_rule_activity_id foreign key (activity_id) references activity (id),
  constraint fk_activity_schedule_rule_observance_code foreign key (observance_code) references observance (code),
  constraint ck_activity_schedule_rule_dates check (start_on <= end_on),
  constraint ck_activity_schedule_rule_month check (month_of_year between 1 and 12)
);
create index ix_activity_schedule_rule_observance_code on activity_schedule_rule (observance_code);

create table activity_coordinator (
  activity_id uuid not null,
  position integer not null,
  text varchar(500) not null,
  organisation_id uuid,
  constraint pk_activity_coordinator primary key (activity_id, position),
  constraint fk_activity_coordinator_activity_id foreign key (activity_id) references activity (id),
  constraint fk_activity_coordinator_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_activity_coordinator_organisation_id on activity_coordinator (organisation_id);

create table activity_material (
  activity_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  constraint pk_activity_material primary key (activity_id, position),
  constraint fk_activity_material_activity_id foreign key (activity_id) references activity (id)
);
create table activity_channel (
  activity_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  constraint pk_activity_channel primary key (activity_id, position),
  constraint fk_activity_channel_activity_id foreign key (activity_id) references activity (id)
);
-- Codes of activities or sections of the same plan that this one says again.
create table activity_restatement (
  activity_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  constraint pk_activity_restatement primary key (activity_id, position),
  constraint fk_activity_restatement_activity_id foreign key (activity_id) references activity (id)
);

create table activity_output (
  id uuid not null,
  activity_id uuid not null,
  position integer not null,
  name varchar(500) not null,
  quantity integer,
  unit varchar(100),
  constraint pk_activity_output primary key (id),
  constraint uq_activity_output_position unique (activity_id, position),
  constraint fk_activity_output_activity_id foreign key (activity_id) references activity (id),
  constraint ck_activity_output_quantity check (quantity >= 0)
);
create table activity_output_allocation (
  id uuid not null,
  output_id uuid not null,
  position integer not null,
  text varchar(500) not null,
  organisation_id uuid,
  quantity integer not null,
  illustrative boolean not null,
  issued_on date,
  received_on date,
  displayed_on date,
  constraint pk_activity_output_allocation primary key (id),
  constraint uq_activity_output_allocation_position unique (output_id, position),
  constraint fk_activity_output_allocation_output_id foreign key (output_id) references activity_output (id),
  constraint fk_activity_output_allocation_organisation_id foreign key (organisation_id) references organisation (id),
  constraint ck_activity_output_allocation_quantity check (quantity >= 0),
  constraint ck_activity_output_allocation_received check (received_on is null or (issued_on is not null and received_on >= issued_on)),
  constraint ck_activity_output_allocation_displayed check (displayed_on is null or (received_on is not null and displayed_on >= received_on))
);
create index ix_activity_output_allocation_organisation_id on activity_output_allocation (organisation_id);
