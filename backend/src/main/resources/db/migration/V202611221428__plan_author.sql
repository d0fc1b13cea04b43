-- Who wrote the draft last; null when the system did, or before this was kept.
alter table plan add column author_id uuid;
alter table plan add constraint fk_plan_author_id foreign key (author_id) references user_account (id);
create index ix_plan_author on plan (author_id);
