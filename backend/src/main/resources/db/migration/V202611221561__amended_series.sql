-- A plan that is amended asks others for its reports, or asks no longer. Steps of chains are dated: what was sent
-- keeps the step that it was sent on.
alter table report_tier add column duty_id uuid;
alter table report_tier add column valid_from date default '1900-01-01' not null;
alter table report_tier alter column valid_from drop default;
alter table report_tier add column valid_to date default '9999-12-31' not null;
alter table report_tier alter column valid_to drop default;
alter table report_tier drop constraint uq_report_tier_series;
alter table report_tier add constraint uq_report_tier_series unique (series_id, position, from_id, valid_from);
create index ix_report_tier_duty on report_tier (duty_id);
update report_tier set duty_id = (
  select cast(min(cast(d.id as varchar(36))) as uuid)
  from plan_reporting_duty d join report_series s on s.plan_id = d.plan_id and s.code = d.series_code
  where s.id = report_tier.series_id and d.from_id = report_tier.from_id);

-- What is no longer asked for is no longer owed; it stays with the reason.
alter table report_obligation add column withdrawn_on date;
alter table report_obligation add column withdrawn_because varchar(2100);
