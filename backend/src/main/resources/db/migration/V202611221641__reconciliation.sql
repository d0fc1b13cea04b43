-- Sessions in which agencies lay their counts side by side and agree on one.
create table reconciliation (
  id uuid not null,
  area_id uuid not null,
  line_level smallint,
  period varchar(7) not null,
  period_start date not null,
  period_end date not null,
  standing_office_id uuid not null,
  state varchar(32) not null,
  turn integer not null,
  minutes_number varchar(100),
  minutes_on date,
  agreed_at timestamp(6) with time zone,
  reopen_reason varchar(2000),
  illustrative boolean not null,
  -- Counts writes to the parts below, so that the version moves with them.
  edits integer not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_reconciliation primary key (id),
  constraint fk_reconciliation_area_id foreign key (area_id) references area (id),
  constraint fk_reconciliation_standing_office_id foreign key (standing_office_id) references organisation (id),
  constraint ck_reconciliation_agreed check (state <> 'AGREED' or (minutes_number is not null and minutes_on is not null and agreed_at is not null))
);
create index ix_reconciliation_standing_office_id on reconciliation (standing_office_id);
create index ix_reconciliation_area_id on reconciliation (area_id);
create index ix_reconciliation_period_end on reconciliation (period_end, id);

-- One session for an element, area and period: two could not both be in force.
create table reconciliation_element (
  id uuid not null,
  reconciliation_id uuid not null,
  area_id uuid not null,
  period varchar(7) not null,
  element varchar(64) not null,
  position integer not null,
  constraint pk_reconciliation_element primary key (id),
  constraint fk_reconciliation_element_reconciliation_id foreign key (reconciliation_id) references reconciliation (id) on delete cascade,
  constraint uq_reconciliation_element unique (area_id, period, element)
);
create index ix_reconciliation_element_reconciliation_id on reconciliation_element (reconciliation_id);

create table reconciliation_participant (
  id uuid not null,
  reconciliation_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  agency_kind varchar(32) not null,
  required boolean not null,
  basis varchar(300),
  cut_off date,
  document_number varchar(100),
  document_on date,
  entered_by uuid,
  entered_for boolean not null,
  entered_at timestamp(6) with time zone,
  constraint pk_reconciliation_participant primary key (id),
  constraint fk_reconciliation_participant_reconciliation_id foreign key (reconciliation_id) references reconciliation (id) on delete cascade,
  constraint fk_reconciliation_participant_organisation_id foreign key (organisation_id) references organisation (id),
  constraint uq_reconciliation_participant unique (reconciliation_id, organisation_id)
);
create index ix_reconciliation_participant_organisation_id on reconciliation_participant (organisation_id);

create table reconciliation_reason (
  code varchar(64) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  -- Says nothing without words of its own.
  needs_text boolean not null,
  position integer not null,
  constraint pk_reconciliation_reason primary key (code)
);

create table reconciliation_line (
  id uuid not null,
  reconciliation_id uuid not null,
  position integer not null,
  area_id uuid not null,
  element varchar(64) not null,
  disaggregation varchar(64) not null,
  reason varchar(64),
  reason_text varchar(2000),
  agreed_value integer,
  -- What the system had counted when the agencies agreed.
  system_value bigint,
  constraint pk_reconciliation_line primary key (id),
  constraint fk_reconciliation_line_reconciliation_id foreign key (reconciliation_id) references reconciliation (id) on delete cascade,
  constraint fk_reconciliation_line_area_id foreign key (area_id) references area (id),
  constraint fk_reconciliation_line_reason foreign key (reason) references reconciliation_reason (code),
  constraint uq_reconciliation_line unique (reconciliation_id, area_id, element, disaggregation),
  constraint ck_reconciliation_line_agreed_value check (agreed_value >= 0)
);
create index ix_reconciliation_line_area_id on reconciliation_line (area_id);
create index ix_reconciliation_line_reason on reconciliation_line (reason);

create table reconciliation_figure (
  id uuid not null,
  line_id uuid not null,
  participant_id uuid not null,
  amount integer not null,
  late_registered integer,
  constraint pk_reconciliation_figure primary key (id),
  constraint fk_reconciliation_figure_line_id foreign key (line_id) references reconciliation_line (id) on delete cascade,
  constraint fk_reconciliation_figure_participant_id foreign key (participant_id) references reconciliation_participant (id) on delete cascade,
  constraint uq_reconciliation_figure unique (line_id, participant_id),
  constraint ck_reconciliation_figure_amount check (amount >= 0),
  constraint ck_reconciliation_figure_late check (late_registered >= 0 and late_registered <= amount)
);
create index ix_reconciliation_figure_participant_id on reconciliation_figure (participant_id);

-- What was agreed before a session was opened again.
create table reconciliation_round (
  id uuid not null,
  reconciliation_id uuid not null,
  turn integer not null,
  minutes_number varchar(100) not null,
  minutes_on date not null,
  agreed_at timestamp(6) with time zone not null,
  reopened_at timestamp(6) with time zone not null,
  reason varchar(2000) not null,
  constraint pk_reconciliation_round primary key (id),
  constraint fk_reconciliation_round_reconciliation_id foreign key (reconciliation_id) references reconciliation (id) on delete cascade,
  constraint uq_reconciliation_round unique (reconciliation_id, turn)
);

insert into reconciliation_reason (code, name_vi, name_en, needs_text, position) values
  ('LATE_REGISTRATION', 'Đăng ký khai sinh muộn', 'Birth registered late', false, 1),
  ('EVENT_ELSEWHERE', 'Sự việc xảy ra ở nơi khác (sinh nơi khác, chết nơi khác)', 'Happened elsewhere (born or died in another place)', false, 2),
  ('RESIDENCE', 'Thường trú, tạm trú được tính khác nhau', 'Permanent and temporary residence counted differently', false, 3),
  ('SEX_MISTAKEN', 'Ghi nhầm giới tính', 'Sex recorded wrongly', false, 4),
  ('COUNTED_TWICE', 'Tính trùng', 'Counted twice', false, 5),
  ('LEFT_OUT', 'Bỏ sót', 'Left out', false, 6),
  ('CUT_OFF', 'Ngày chốt số liệu khác nhau', 'Different cut-off dates', false, 7),
  ('DIED_EARLY', 'Trẻ chết sớm sau sinh, không đăng ký khai sinh', 'Died soon after birth, not registered', false, 8),
  ('SAMPLE_SURVEY', 'Số suy rộng từ điều tra mẫu', 'Estimated from a sample survey', false, 9),
  ('OTHER', 'Lý do khác (ghi rõ)', 'Another reason (say which)', true, 10);
