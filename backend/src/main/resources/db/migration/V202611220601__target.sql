-- What a plan wants to reach: the words of the document beside the way they are counted.
create table target (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  objective_code varchar(32),
  statement varchar(2000) not null,
  indicator_code varchar(64),
  -- The word of the document.
  comparator varchar(32) not null,
  comparator_text varchar(200),
  -- How it is counted; open until a planner has confirmed it.
  effective_comparator varchar(32),
  comparator_confirmed boolean not null,
  level_value numeric(18, 4),
  upper_value numeric(18, 4),
  unit varchar(64),
  due date,
  population varchar(500),
  area_id uuid not null,
  origin varchar(32) not null,
  version bigint not null,
  constraint pk_target primary key (id),
  constraint uq_target_code unique (plan_id, code),
  constraint fk_target_plan_id foreign key (plan_id) references plan (id),
  constraint fk_target_indicator_code foreign key (indicator_code) references indicator (code),
  constraint fk_target_area_id foreign key (area_id) references area (id),
  constraint ck_target_confirmed check (not comparator_confirmed or effective_comparator is not null),
  constraint ck_target_upper check (upper_value is null or (level_value is not null and level_value <= upper_value))
);
create index ix_target_area_id on target (area_id, indicator_code);
create index ix_target_indicator_code on target (indicator_code);
