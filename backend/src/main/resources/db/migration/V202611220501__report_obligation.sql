-- What a report asks, as data. A version never changes once a report was written on it.
create table report_template (
  id uuid not null,
  code varchar(64) not null,
  version integer not null,
  -- JSON: names, sections (cells, activities, narrative) and rules; read by ReportTemplates.
  definition text not null,
  constraint pk_report_template primary key (id),
  constraint uq_report_template_code unique (code, version)
);

-- Who owes what report how often.
create table report_series (
  id uuid not null,
  code varchar(64) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  template_id uuid not null,
  period_type varchar(32) not null,
  first_period varchar(7) not null,
  last_period varchar(7),
  plan_id uuid,
  owner_id uuid not null,
  opens_on date,
  opens_after_days integer,
  data_cut_off_on date,
  fills_from_id uuid,
  feeds_observations boolean not null,
  constraint pk_report_series primary key (id),
  constraint uq_report_series_code unique (code),
  constraint fk_report_series_template_id foreign key (template_id) references report_template (id),
  constraint fk_report_series_plan_id foreign key (plan_id) references plan (id),
  constraint fk_report_series_owner_id foreign key (owner_id) references organisation (id),
  constraint fk_report_series_fills_from_id foreign key (fills_from_id) references report_series (id),
  constraint ck_report_series_opening check (opens_on is null or opens_after_days is null)
);
create index ix_report_series_template on report_series (template_id);
create index ix_report_series_plan on report_series (plan_id);
create index ix_report_series_owner on report_series (owner_id);
create index ix_report_series_fills_from on report_series (fills_from_id);

-- One step of the chain: from whom, through whom, to whom, by when.
create table report_tier (
  id uuid not null,
  series_id uuid not null,
  position integer not null,
  from_id uuid not null,
  via_id uuid,
  to_id uuid not null,
  mode varchar(32) not null,
  deadline_kind varchar(32) not null,
  deadline_date date,
  deadline_days integer,
  working_days boolean not null,
  boundary varchar(32) not null,
  source_text varchar(500),
  constraint pk_report_tier primary key (id),
  constraint uq_report_tier_series unique (series_id, position, from_id),
  constraint fk_report_tier_series_id foreign key (series_id) references report_series (id),
  constraint fk_report_tier_from_id foreign key (from_id) references organisation (id),
  constraint fk_report_tier_via_id foreign key (via_id) references organisation (id),
  constraint fk_report_tier_to_id foreign key (to_id) references organisation (id),
  constraint ck_report_tier_deadline check (
    (deadline_kind = 'FIXED_DATE' and deadline_date is not null)
    or (deadline_kind in ('DAYS_FROM_PERIOD_END', 'DAY_OF_MONTH') and deadline_days is not null)
    or deadline_kind = 'UNSET')
);
create index ix_report_tier_from on report_tier (from_id);
create index ix_report_tier_via on report_tier (via_id);
create index ix_report_tier_to on report_tier (to_id);

-- Who else receives a tier's reports, to read only.
create table report_tier_recipient (
  tier_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  constraint pk_report_tier_recipient primary key (tier_id, position),
  constraint uq_report_tier_recipient_organisation unique (tier_id, organisation_id),
  constraint fk_report_tier_recipient_tier_id foreign key (tier_id) references report_tier (id),
  constraint fk_report_tier_recipient_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_report_tier_recipient_organisation on report_tier_recipient (organisation_id);

-- One report owed: series x unit x period, there before anyone writes it.
create table report_obligation (
  id uuid not null,
  series_id uuid not null,
  tier_id uuid not null,
  organisation_id uuid not null,
  receiver_id uuid not null,
  via_id uuid,
  -- The department that prepares the unit's own report because the units below report through it.
  desk_id uuid,
  period varchar(7) not null,
  period_start date not null,
  period_end date not null,
  opens_on date,
  due_on date,
  last_day date,
  -- First instant that is late.
  due_at timestamp(6) with time zone,
  constraint pk_report_obligation primary key (id),
  constraint uq_report_obligation_key unique (series_id, organisation_id, period),
  constraint fk_report_obligation_series_id foreign key (series_id) references report_series (id),
  constraint fk_report_obligation_tier_id foreign key (tier_id) references report_tier (id),
  constraint fk_report_obligation_organisation_id foreign key (organisation_id) references organisation (id),
  constraint fk_report_obligation_receiver_id foreign key (receiver_id) references organisation (id),
  constraint fk_report_obligation_via_id foreign key (via_id) references organisation (id),
  constraint fk_report_obligation_desk_id foreign key (desk_id) references organisation (id)
);
create index ix_report_obligation_period on report_obligation (series_id, period_start, organisation_id);
create index ix_report_obligation_tier on report_obligation (tier_id);
create index ix_report_obligation_organisation on report_obligation (organisation_id, due_on);
create index ix_report_obligation_receiver on report_obligation (receiver_id, series_id, period);
create index ix_report_obligation_via on report_obligation (via_id, series_id, period);
create index ix_report_obligation_desk on report_obligation (desk_id);

insert into report_template (id, code, version, definition) values
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0001', 'BIRTHS-MONTH', 1, '{
  "nameVi": "Trẻ sinh ra sống trong tháng theo giới tính và thứ tự sinh",
  "nameEn": "Live births of the month by sex and birth order",
  "sections": [{
    "code": "BIRTHS", "kind": "CELLS",
    "titleVi": "Trẻ sinh ra sống trong tháng", "titleEn": "Live births in the month",
    "rows": [
      {"code": "LIVE_BIRTHS", "labelVi": "Tổng số trẻ sinh ra sống", "labelEn": "All live births",
       "cells": {"MALE": "LIVE_BIRTHS.MALE", "FEMALE": "LIVE_BIRTHS.FEMALE"}, "total": true},
      {"code": "LIVE_BIRTHS_2ND", "labelVi": "Trong đó: con thứ 2", "labelEn": "Of which: second child",
       "cells": {"MALE": "LIVE_BIRTHS_2ND.MALE", "FEMALE": "LIVE_BIRTHS_2ND.FEMALE"}, "total": false},
      {"code": "LIVE_BIRTHS_3RD_PLUS", "labelVi": "Trong đó: con thứ 3 trở lên", "labelEn": "Of which: third child or later",
       "cells": {"MALE": "LIVE_BIRTHS_3RD_PLUS.MALE", "FEMALE": "LIVE_BIRTHS_3RD_PLUS.FEMALE"}, "total": false}],
    "questions": []}],
  "rules": [
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE",
     "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"],
     "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.",
     "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE",
     "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"],
     "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.",
     "messageEn": "Girls born as second or later child cannot outnumber all girls."},
    {"code": "OWN-HISTORY", "severity": "SOFT", "kind": "HISTORY",
     "left": ["LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"], "right": [],
     "messageVi": "Khác nhiều so với trung bình 12 tháng trước của chính đơn vị; cần ghi chú.",
     "messageEn": "Far from the average of the unit''s own last 12 months; add a note."}]
}'),
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0002', 'PLAN-RESULT-YEAR', 1, '{
  "nameVi": "Kết quả thực hiện kế hoạch năm",
  "nameEn": "Results of the plan in the year",
  "sections": [{
    "code": "BIRTHS", "kind": "CELLS",
    "titleVi": "Trẻ sinh ra sống từ đầu năm đến ngày chốt số liệu", "titleEn": "Live births of the year to the data cut-off",
    "rows": [
      {"code": "LIVE_BIRTHS", "labelVi": "Tổng số trẻ sinh ra sống", "labelEn": "All live births",
       "cells": {"MALE": "LIVE_BIRTHS.MALE", "FEMALE": "LIVE_BIRTHS.FEMALE"}, "total": true},
      {"code": "LIVE_BIRTHS_2ND", "labelVi": "Trong đó: con thứ 2", "labelEn": "Of which: second child",
       "cells": {"MALE": "LIVE_BIRTHS_2ND.MALE", "FEMALE": "LIVE_BIRTHS_2ND.FEMALE"}, "total": false},
      {"code": "LIVE_BIRTHS_3RD_PLUS", "labelVi": "Trong đó: con thứ 3 trở lên", "labelEn": "Of which: third child or later",
       "cells": {"MALE": "LIVE_BIRTHS_3RD_PLUS.MALE", "FEMALE": "LIVE_BIRTHS_3RD_PLUS.FEMALE"}, "total": false}],
    "questions": []},
   {"code": "ACTIVITIES", "kind": "ACTIVITIES",
    "titleVi": "Kết quả các hoạt động của kế hoạch", "titleEn": "Results of the activities of the plan",
    "rows": [], "questions": []},
   {"code": "NARRATIVE", "kind": "NARRATIVE",
    "titleVi": "Đánh giá", "titleEn": "Assessment", "rows": [],
    "questions": [
      {"code": "DIFFICULTIES", "labelVi": "Khó khăn, vướng mắc", "labelEn": "Difficulties", "required": false, "maxLength": 4000},
      {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000},
      {"code": "NEXT_STEPS", "labelVi": "Phương hướng, nhiệm vụ tiếp theo", "labelEn": "Next steps", "required": false, "maxLength": 4000}]}],
  "rules": [
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE",
     "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"],
     "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.",
     "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE",
     "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"],
     "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.",
     "messageEn": "Girls born as second or later child cannot outnumber all girls."}]
}'),
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0003', 'PLAN-PROGRESS', 1, '{
  "nameVi": "Tình hình thực hiện các hoạt động của kế hoạch",
  "nameEn": "Progress of the activities of the plan",
  "sections": [
   {"code": "ACTIVITIES", "kind": "ACTIVITIES",
    "titleVi": "Kết quả các hoạt động của kế hoạch", "titleEn": "Results of the activities of the plan",
    "rows": [], "questions": []},
   {"code": "NARRATIVE", "kind": "NARRATIVE",
    "titleVi": "Đánh giá", "titleEn": "Assessment", "rows": [],
    "questions": [
      {"code": "DIFFICULTIES", "labelVi": "Khó khăn, vướng mắc", "labelEn": "Difficulties", "required": false, "maxLength": 4000},
      {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000},
      {"code": "NEXT_STEPS", "labelVi": "Phương hướng, nhiệm vụ tiếp theo", "labelEn": "Next steps", "required": false, "maxLength": 4000}]}],
  "rules": []
}');
