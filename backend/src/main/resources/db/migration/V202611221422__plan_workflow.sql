-- How a plan stands with those who issue it.
alter table plan add column edition integer default 0 not null;
update plan set edition = 1 where status in ('ISSUED', 'CLOSED');
alter table plan add column submitted_at timestamp(6) with time zone;
alter table plan add column returned_reason varchar(2000);
alter table plan add column closed_on date;
alter table plan add column close_reason varchar(2000);

-- What was in force from one issue to the next: frozen, with the hash of its text.
create table plan_edition (
  id uuid not null,
  plan_id uuid not null,
  edition integer not null,
  number varchar(64),
  issued_on date,
  content text not null,
  sha256 varchar(64) not null,
  frozen_at timestamp(6) with time zone not null,
  frozen_by uuid not null,
  constraint pk_plan_edition primary key (id),
  constraint uq_plan_edition_edition unique (plan_id, edition),
  constraint fk_plan_edition_plan_id foreign key (plan_id) references plan (id)
);

-- What is said of a plan while it is written and reviewed. The part may be gone since.
create table plan_comment (
  id uuid not null,
  plan_id uuid not null,
  part_id uuid,
  quote varchar(1000),
  text varchar(2000) not null,
  author_name varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  resolved_at timestamp(6) with time zone,
  resolved_by_name varchar(200),
  constraint pk_plan_comment primary key (id),
  constraint fk_plan_comment_plan_id foreign key (plan_id) references plan (id)
);
create index ix_plan_comment_plan_id on plan_comment (plan_id, made_at);
