-- A report in the making or sent. Its state as the sender sees it, and as the receiver does: a draft is nobody else's business.
create table report (
  id uuid not null,
  obligation_id uuid not null,
  state varchar(32) not null,
  revision integer not null,
  received_state varchar(32),
  received_revision integer,
  accepted_revision integer,
  first_submitted_at timestamp(6) with time zone,
  illustrative boolean not null,
  changed_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_report primary key (id),
  constraint uq_report_obligation_id unique (obligation_id),
  constraint fk_report_obligation_id foreign key (obligation_id) references report_obligation (id)
);
create index ix_report_received_state on report (received_state);

create table report_revision (
  id uuid not null,
  report_id uuid not null,
  number integer not null,
  state varchar(32) not null,
  consolidation boolean not null,
  nil boolean not null,
  prepared_by varchar(120),
  signed_by varchar(120),
  document_number varchar(60),
  document_date date,
  sha256 varchar(64) not null,
  amendment_reason varchar(2000),
  submitted_at timestamp(6) with time zone,
  submitted_by varchar(120),
  late boolean,
  warnings integer not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(120),
  decision_note varchar(2000),
  return_code varchar(32),
  return_reason varchar(2000),
  constraint pk_report_revision primary key (id),
  constraint uq_report_revision_report unique (report_id, number),
  constraint fk_report_revision_report_id foreign key (report_id) references report (id)
);

create table report_cell (
  revision_id uuid not null,
  cell_key varchar(80) not null,
  cell_value integer,
  note varchar(500),
  constraint pk_report_cell primary key (revision_id, cell_key),
  constraint fk_report_cell_revision_id foreign key (revision_id) references report_revision (id),
  constraint ck_report_cell_value check (cell_value >= 0)
);

create table report_activity_result (
  revision_id uuid not null,
  activity_id uuid not null,
  status varchar(32) not null,
  done_on date,
  quantity integer,
  participants_total integer,
  participants_women integer,
  participants_men integer,
  has_participants boolean not null,
  note varchar(1000),
  constraint pk_report_activity_result primary key (revision_id, activity_id),
  constraint fk_report_activity_result_revision_id foreign key (revision_id) references report_revision (id),
  constraint fk_report_activity_result_activity_id foreign key (activity_id) references activity (id)
);
create index ix_report_activity_result_activity on report_activity_result (activity_id);

create table report_narrative (
  revision_id uuid not null,
  question varchar(64) not null,
  answer text not null,
  constraint pk_report_narrative primary key (revision_id, question),
  constraint fk_report_narrative_revision_id foreign key (revision_id) references report_revision (id)
);

create table report_comment (
  id uuid not null,
  report_id uuid not null,
  revision integer not null,
  cell varchar(120) not null,
  code varchar(32) not null,
  comment_text varchar(2000) not null,
  made_by varchar(120) not null,
  made_at timestamp(6) with time zone not null,
  constraint pk_report_comment primary key (id),
  constraint fk_report_comment_report_id foreign key (report_id) references report (id)
);
create index ix_report_comment_report on report_comment (report_id, revision);

-- Which revisions of the units below a consolidated revision adds up: these and no others.
create table report_pin (
  revision_id uuid not null,
  source_revision_id uuid not null,
  constraint pk_report_pin primary key (revision_id, source_revision_id),
  constraint fk_report_pin_revision_id foreign key (revision_id) references report_revision (id),
  constraint fk_report_pin_source_revision_id foreign key (source_revision_id) references report_revision (id)
);
create index ix_report_pin_source on report_pin (source_revision_id);
