-- What could be said of targets, as it was known: a row for each time that it changed.
create table target_assessment (
  id uuid not null,
  target_id uuid not null,
  period varchar(7) not null,
  known_at timestamp(6) with time zone not null,
  -- What was new: FIRST, TARGET, SURVEY, FIGURES, TIME.
  reason varchar(32) not null,
  -- The whole answer, as it was given over the wire.
  answer text not null,
  constraint pk_target_assessment primary key (id),
  constraint fk_target_assessment_target_id foreign key (target_id) references target (id) on delete cascade
);
create index ix_target_assessment_target_id on target_assessment (target_id, period, known_at);

-- Up to when changes of other things were followed; one row, locked while somebody follows them.
create table target_assessment_watch (
  id smallint not null,
  seen_until timestamp(6) with time zone not null,
  constraint pk_target_assessment_watch primary key (id)
);
insert into target_assessment_watch (id, seen_until) values (1, timestamp with time zone '1900-01-01 00:00:00+00');
