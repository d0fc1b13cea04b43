-- Whether units below report to the one that owes, in the same series; found out with the receiver,
-- since both may follow lines of reporting.
alter table report_obligation add column consolidates boolean default false not null;
update report_obligation set consolidates = true
where exists (
  select 1 from report_tier own, report_tier below
  where own.id = report_obligation.tier_id
    and below.series_id = report_obligation.series_id
    and below.position < own.position
    and (below.to_id = report_obligation.organisation_id or below.via_id = report_obligation.organisation_id));
alter table report_obligation alter column consolidates drop default;

-- Figures of periods that begin before from_day or end after until_day do not reach the receiver: the
-- sender reported elsewhere then.
alter table reporting_line add column from_day date default '1900-01-01' not null;
alter table reporting_line alter column from_day drop default;
alter table reporting_line add column until_day date default '9999-12-31' not null;
alter table reporting_line alter column until_day drop default;
alter table reporting_reach add column from_day date default '1900-01-01' not null;
alter table reporting_reach alter column from_day drop default;
alter table reporting_reach add column until_day date default '9999-12-31' not null;
alter table reporting_reach alter column until_day drop default;
alter table reporting_reach drop constraint pk_reporting_reach;
alter table reporting_reach add constraint pk_reporting_reach primary key (sender_id, receiver_id, from_day, until_day);
