-- Files of a report: the signed scan, annexes. A revision that was sent keeps the files it was sent with.
create table report_file (
  revision_id uuid not null,
  file_id uuid not null,
  kind varchar(32) not null,
  added_at timestamp(6) with time zone not null,
  constraint pk_report_file primary key (revision_id, file_id),
  constraint fk_report_file_revision_id foreign key (revision_id) references report_revision (id) on delete cascade,
  constraint fk_report_file_file_id foreign key (file_id) references stored_file (id)
);
create index ix_report_file_file on report_file (file_id);
