-- Administrative reports close on the 14th: their periods begin on another day than the calendar's.
alter table report_series add column period_start_day integer default 1 not null;
alter table report_series alter column period_start_day drop default;
-- "Trình lãnh đạo": a leader has to agree before a report is sent.
alter table report_series add column leader_approval boolean default false not null;
alter table report_series alter column leader_approval drop default;
