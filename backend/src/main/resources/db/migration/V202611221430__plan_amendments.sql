-- An issued plan changes by another document: a draft of its own that becomes part of the plan by being issued.
alter table plan add column amends_id uuid;
alter table plan add column amend_reason varchar(2000);
alter table plan add column amendment_id uuid;
alter table plan add constraint fk_plan_amends_id foreign key (amends_id) references plan (id);
alter table plan add constraint fk_plan_amendment_id foreign key (amendment_id) references plan (id);
create index ix_plan_amends_id on plan (amends_id);
create index ix_plan_amendment_id on plan (amendment_id);

-- The document that brought the edition; null for the plan as first issued.
alter table plan_edition add column amendment_id uuid;
alter table plan_edition add column reason varchar(2000);
alter table plan_edition add constraint fk_plan_edition_amendment_id foreign key (amendment_id) references plan (id);
create index ix_plan_edition_amendment_id on plan_edition (amendment_id);

-- What they were copied from, so that an amendment finds again what it changes.
alter table activity add column origin_id uuid;
alter table target add column origin_id uuid;
-- First edition of the plan that has no longer the activity; reports on it stay.
alter table activity add column dropped_in integer;
