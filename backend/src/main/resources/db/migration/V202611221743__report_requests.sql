-- A report that was asked for once has the day of the request as its period: 2024-11-18.
alter table report_series alter column first_period set data type varchar(10);
alter table report_series alter column last_period set data type varchar(10);
alter table report_obligation alter column period set data type varchar(10);
