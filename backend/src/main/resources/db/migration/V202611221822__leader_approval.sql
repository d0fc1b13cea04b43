-- "Trình lãnh đạo": who asked a leader, or which leader gave the draft back, and in which words.
alter table report add column leader_state varchar(32);
alter table report add column leader_words varchar(2000);
alter table report add column leader_by varchar(120);
alter table report add column leader_at timestamp(6) with time zone;
create index ix_report_leader on report (leader_state);
