-- What an activity carries out of an upper plan: a duty of it or an activity of it.
alter table activity add column source_plan_id uuid;
alter table activity add column source_part_id uuid;
alter table activity add constraint fk_activity_source_plan_id foreign key (source_plan_id) references plan (id);
create index ix_activity_source_plan_id on activity (source_plan_id);
