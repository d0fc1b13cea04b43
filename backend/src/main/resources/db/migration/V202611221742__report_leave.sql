-- More time for one report, or none asked for: granted by who receives it, with the reason.
alter table report_obligation add column extended_to date;
alter table report_obligation add column waived_on date;
alter table report_obligation add column leave_on date;
alter table report_obligation add column leave_because varchar(2000);
alter table report_obligation add column leave_by varchar(120);
