-- What only some reports hold. Estimates of the year never become figures; lines are parts of cells by thôn or collaborator.
create table report_estimate (
  revision_id uuid not null,
  cell_key varchar(80) not null,
  estimate integer not null,
  constraint pk_report_estimate primary key (revision_id, cell_key),
  constraint fk_report_estimate_revision_id foreign key (revision_id) references report_revision (id) on delete cascade,
  constraint ck_report_estimate_estimate check (estimate >= 0)
);

create table report_line (
  revision_id uuid not null,
  position integer not null,
  label varchar(200) not null,
  constraint pk_report_line primary key (revision_id, position),
  constraint fk_report_line_revision_id foreign key (revision_id) references report_revision (id) on delete cascade
);

create table report_line_cell (
  revision_id uuid not null,
  position integer not null,
  cell_key varchar(80) not null,
  cell_value integer not null,
  constraint pk_report_line_cell primary key (revision_id, position, cell_key),
  constraint fk_report_line_cell_line foreign key (revision_id, position) references report_line (revision_id, position) on delete cascade,
  constraint ck_report_line_cell_value check (cell_value >= 0)
);
