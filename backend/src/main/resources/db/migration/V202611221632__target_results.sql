-- What bodies bring to the judgement of targets beside figures.
create table target_survey (
  id uuid not null,
  target_id uuid not null,
  conducted_from date not null,
  conducted_to date not null,
  method varchar(32) not null,
  sample integer not null,
  positive integer not null,
  population_text varchar(500),
  document varchar(500),
  evidence_text varchar(2000),
  illustrative boolean not null,
  organisation_id uuid not null,
  recorded_at timestamp(6) with time zone not null,
  constraint pk_target_survey primary key (id),
  constraint fk_target_survey_target_id foreign key (target_id) references target (id) on delete cascade,
  constraint fk_target_survey_organisation_id foreign key (organisation_id) references organisation (id),
  constraint ck_target_survey_days check (conducted_from <= conducted_to),
  constraint ck_target_survey_counts check (sample > 0 and positive >= 0 and positive <= sample)
);
create index ix_target_survey_target_id on target_survey (target_id, conducted_to);
create index ix_target_survey_organisation_id on target_survey (organisation_id);

create table target_explanation (
  id uuid not null,
  target_id uuid not null,
  period varchar(7) not null,
  words varchar(4000) not null,
  organisation_id uuid not null,
  author_name varchar(200),
  said_at timestamp(6) with time zone not null,
  constraint pk_target_explanation primary key (id),
  constraint fk_target_explanation_target_id foreign key (target_id) references target (id) on delete cascade,
  constraint fk_target_explanation_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_target_explanation_target_id on target_explanation (target_id, said_at);
create index ix_target_explanation_organisation_id on target_explanation (organisation_id);
