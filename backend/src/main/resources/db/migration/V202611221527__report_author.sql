-- Who wrote the draft last; null when the system did, or before this was kept.
alter table report add column author_id uuid;
alter table report add constraint fk_report_author_id foreign key (author_id) references user_account (id);
create index ix_report_author on report (author_id);
