-- Which area below the target's own an explanation is about; null for the target's own.
alter table target_explanation add column area_id uuid;
alter table target_explanation add constraint fk_target_explanation_area_id foreign key (area_id) references area (id);
create index ix_target_explanation_area_id on target_explanation (area_id);
