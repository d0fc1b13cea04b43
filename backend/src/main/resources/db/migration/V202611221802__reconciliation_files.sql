-- Scans of the letters and tables by which agencies gave their figures.
create table reconciliation_file (
  id uuid not null,
  participant_id uuid not null,
  file_id uuid not null,
  added_at timestamp(6) with time zone not null,
  added_by uuid,
  constraint pk_reconciliation_file primary key (id),
  constraint fk_reconciliation_file_participant_id foreign key (participant_id) references reconciliation_participant (id) on delete cascade,
  constraint fk_reconciliation_file_file_id foreign key (file_id) references stored_file (id)
);
create index ix_reconciliation_file_participant_id on reconciliation_file (participant_id);
create index ix_reconciliation_file_file_id on reconciliation_file (file_id);
