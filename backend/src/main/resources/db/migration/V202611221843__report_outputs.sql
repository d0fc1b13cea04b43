-- What a report says of the outputs of its plan's activities. No foreign key to the output: an amendment may drop one
-- of which nothing was handed out, and what was reported of it stays.
create table report_output (
  revision_id uuid not null,
  output_id uuid not null,
  issued integer,
  received integer,
  displayed integer,
  note varchar(1000),
  constraint pk_report_output primary key (revision_id, output_id),
  constraint fk_report_output_revision_id foreign key (revision_id) references report_revision (id) on delete cascade
);
create index ix_report_output_output on report_output (output_id);
