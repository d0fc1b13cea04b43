-- What a body answers to what a plan gives it, or asks of it. It goes with the duty: an amendment that takes the
-- duty out leaves the answer to the audit trail.
create table plan_duty_answer (
  id uuid not null,
  duty_id uuid not null,
  organisation_id uuid not null,
  status varchar(32) not null,
  text varchar(4000),
  answered_on date not null,
  answered_by varchar(200) not null,
  on_behalf boolean not null,
  version bigint not null,
  constraint pk_plan_duty_answer primary key (id),
  constraint uq_plan_duty_answer_body unique (duty_id, organisation_id),
  constraint fk_plan_duty_answer_duty_id foreign key (duty_id) references plan_duty (id) on delete cascade,
  constraint fk_plan_duty_answer_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_duty_answer_organisation_id on plan_duty_answer (organisation_id);
