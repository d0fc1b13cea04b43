-- Drafts are written part by part: each part has a version of its own, numbers follow from places.
alter table plan_target_group add column version bigint default 0 not null;
alter table plan_target_group add column origin_id uuid;
alter table plan_legal_basis add column version bigint default 0 not null;
alter table plan_legal_basis add column origin_id uuid;
alter table plan_objective add column version bigint default 0 not null;
alter table plan_objective add column origin_id uuid;
alter table plan_section add column version bigint default 0 not null;
alter table plan_section add column origin_id uuid;
alter table plan_section add column writings bigint default 0 not null;
alter table plan_duty add column version bigint default 0 not null;
alter table plan_duty add column origin_id uuid;
alter table plan_reporting_duty add column version bigint default 0 not null;
alter table plan_reporting_duty add column origin_id uuid;
alter table plan_funding add column version bigint default 0 not null;
alter table plan_funding add column origin_id uuid;
alter table plan_recipient add column version bigint default 0 not null;
alter table plan_recipient add column origin_id uuid;
alter table plan_annex add column version bigint default 0 not null;
alter table plan_annex add column origin_id uuid;
alter table plan_request add column version bigint default 0 not null;
alter table plan_request add column origin_id uuid;

-- Places and numbers move together when a part is put between others: no row is alone in being true.
alter table plan_target_group drop constraint uq_plan_target_group_position;
create index ix_plan_target_group_plan_id on plan_target_group (plan_id, position);
alter table plan_legal_basis drop constraint uq_plan_legal_basis_position;
create index ix_plan_legal_basis_plan_id on plan_legal_basis (plan_id, position);
alter table plan_objective drop constraint uq_plan_objective_position;
alter table plan_objective drop constraint uq_plan_objective_code;
create index ix_plan_objective_plan_id on plan_objective (plan_id, position);
alter table plan_duty drop constraint uq_plan_duty_position;
alter table plan_duty drop constraint uq_plan_duty_code;
create index ix_plan_duty_plan_id on plan_duty (plan_id, position);
alter table plan_reporting_duty drop constraint uq_plan_reporting_duty_position;
create index ix_plan_reporting_duty_plan_id on plan_reporting_duty (plan_id, position);
alter table plan_funding drop constraint uq_plan_funding_position;
create index ix_plan_funding_plan_id on plan_funding (plan_id, position);
alter table plan_recipient drop constraint uq_plan_recipient_position;
create index ix_plan_recipient_plan_id on plan_recipient (plan_id, position);
alter table plan_annex drop constraint uq_plan_annex_position;
create index ix_plan_annex_plan_id on plan_annex (plan_id, position);
alter table plan_request drop constraint uq_plan_request_position;
create index ix_plan_request_plan_id on plan_request (plan_id, position);
alter table plan_paragraph drop constraint uq_plan_paragraph_position;
create index ix_plan_paragraph_section_id on plan_paragraph (section_id, position);

-- What stands in a section is held by its id, for its number may change.
alter table plan_section add column parent_id uuid;
update plan_section set parent_id = (
  select parent.id from plan_section parent
  where parent.plan_id = plan_section.plan_id and parent.code = plan_section.parent_code);
alter table activity add column section_id uuid;
update activity set section_id = (
  select s.id from plan_section s
  where s.plan_id = activity.plan_id and s.code = activity.section_code);
alter table activity drop constraint fk_activity_section_code;
drop index ix_activity_section_code;
alter table activity drop column section_code;
alter table activity add constraint fk_activity_section_id foreign key (section_id) references plan_section (id);
create index ix_activity_section_id on activity (section_id);
alter table plan_section drop constraint fk_plan_section_parent_code;
drop index ix_plan_section_parent_code;
alter table plan_section drop constraint uq_plan_section_code;
alter table plan_section drop constraint uq_plan_section_position;
alter table plan_section drop column parent_code;
alter table plan_section add constraint fk_plan_section_parent_id foreign key (parent_id) references plan_section (id);
create index ix_plan_section_parent_id on plan_section (parent_id);
create index ix_plan_section_plan_id on plan_section (plan_id, position);

-- So are the objectives that targets serve.
alter table target add column objective_id uuid;
update target set objective_id = (
  select o.id from plan_objective o
  where o.plan_id = target.plan_id and o.code = target.objective_code);
alter table target drop column objective_code;
alter table target add constraint fk_target_objective_id foreign key (objective_id) references plan_objective (id);
create index ix_target_objective_id on target (objective_id);

-- Projects outside the system that a plan belongs to.
create table plan_project (
  plan_id uuid not null,
  position integer not null,
  name varchar(300) not null,
  constraint pk_plan_project primary key (plan_id, position),
  constraint fk_plan_project_plan_id foreign key (plan_id) references plan (id)
);

-- Activities and targets of a draft are numbered by their places as well.
alter table activity drop constraint uq_activity_code;
alter table activity drop constraint uq_activity_position;
alter table activity add column writings bigint default 0 not null;
create index ix_activity_plan_id on activity (plan_id, position);
alter table target drop constraint uq_target_code;
create index ix_target_plan_id on target (plan_id, position);
alter table target add column socio_economic_plan varchar(500);
alter table activity_output drop constraint uq_activity_output_position;
create index ix_activity_output_activity_id on activity_output (activity_id, position);
alter table activity_output_allocation drop constraint uq_activity_output_allocation_position;
create index ix_activity_output_allocation_output_id on activity_output_allocation (output_id, position);
