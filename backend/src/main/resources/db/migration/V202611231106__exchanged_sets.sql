-- How a report was named by the system that sent it, so that it goes out in the same words.
create table exchanged_set (
  id uuid not null,
  system_code varchar(32) not null,
  obligation_id uuid not null,
  org_unit varchar(64) not null,
  attribute_option_combo varchar(64),
  complete_date varchar(32),
  -- The revision that came; what was written otherwise since has no date of theirs.
  revision integer not null,
  constraint pk_exchanged_set primary key (id),
  constraint uq_exchanged_set_report unique (system_code, obligation_id),
  constraint fk_exchanged_set_system_code foreign key (system_code) references code_system (code) on delete cascade,
  constraint fk_exchanged_set_obligation_id foreign key (obligation_id) references report_obligation (id) on delete cascade
);
create index ix_exchanged_set_obligation_id on exchanged_set (obligation_id);
