-- Many reports that were sent in one call, and what became of each; kept for thirty days, for who sent them.
create table report_batch (
  id uuid not null,
  user_id uuid not null,
  -- EACH, ALL.
  mode varchar(16) not null,
  total integer not null,
  done integer not null,
  created_count integer not null,
  updated_count integer not null,
  unchanged_count integer not null,
  refused_count integer not null,
  started_at timestamp(6) with time zone not null,
  progress_at timestamp(6) with time zone not null,
  constraint pk_report_batch primary key (id)
);
create index ix_report_batch_user_id on report_batch (user_id, started_at);
create index ix_report_batch_started_at on report_batch (started_at);

create table report_batch_item (
  batch_id uuid not null,
  position integer not null,
  -- As sent; null where the item could not be read.
  series varchar(64),
  organisation varchar(64),
  period varchar(16),
  -- CREATED, UPDATED, UNCHANGED, REFUSED.
  outcome varchar(16) not null,
  -- The receipt; null for a draft.
  receipt_number varchar(32),
  receipt_sha256 varchar(64),
  received_at timestamp(6) with time zone,
  revision integer,
  late boolean,
  -- JSON of the refusal in words; null where nothing was refused.
  refusal_vi text,
  refusal_en text,
  constraint pk_report_batch_item primary key (batch_id, position),
  constraint fk_report_batch_item_batch_id foreign key (batch_id) references report_batch (id) on delete cascade
);
