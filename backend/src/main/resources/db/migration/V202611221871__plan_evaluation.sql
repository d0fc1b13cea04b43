-- Year-end evaluations of plans. words: what people wrote, as JSON; frozen: all that it said when it was finished.
create table plan_evaluation (
  id uuid not null,
  plan_id uuid not null,
  of_year integer not null,
  words text not null,
  frozen text,
  finished_at timestamp(6) with time zone,
  finished_by varchar(200),
  version bigint not null,
  constraint pk_plan_evaluation primary key (id),
  constraint fk_plan_evaluation_plan_id foreign key (plan_id) references plan (id) on delete cascade,
  constraint uq_plan_evaluation_year unique (plan_id, of_year),
  constraint ck_plan_evaluation_finished check ((frozen is null and finished_at is null and finished_by is null) or (frozen is not null and finished_at is not null and finished_by is not null))
);
