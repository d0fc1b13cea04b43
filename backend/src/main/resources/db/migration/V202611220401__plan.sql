-- Programmes ("Chương trình", "Đề án") that plans carry out. National ones come with the product.
create table programme (
  code varchar(64) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  until date,
  constraint pk_programme primary key (code)
);
insert into programme (code, name_vi, name_en, until) values
  ('SRB-2025', 'Đề án Kiểm soát mất cân bằng giới tính khi sinh giai đoạn 2016–2025 (Quyết định số 468/QĐ-TTg)',
   'Project to control the imbalance of the sex ratio at birth, 2016–2025 (Decision 468/QĐ-TTg)', date '2025-12-31'),
  ('FERTILITY-2030', 'Chương trình Điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030',
   'Programme to adjust fertility to regions and groups until 2030', date '2030-12-31'),
  ('ELDERLY-CARE-2025', 'Đề án Chăm sóc sức khỏe người cao tuổi giai đoạn 2017–2025',
   'Project on health care for the elderly, 2017–2025', date '2025-12-31'),
  ('POPULATION-DEVELOPMENT', 'Công tác dân số và phát triển',
   'Population and development work', null);

-- The head of a plan. number is as typed, number_canonical without its slips, number_key for comparing.
create table plan (
  id uuid not null,
  type varchar(32) not null,
  status varchar(32) not null,
  document_type varchar(16) not null,
  number varchar(64),
  number_canonical varchar(64),
  number_key varchar(64),
  title varchar(1000) not null,
  search_key varchar(1200) not null,
  issuer_id uuid not null,
  area_id uuid not null,
  programme_code varchar(64),
  place varchar(200),
  issued_on date,
  period_start date not null,
  period_end date not null,
  scope varchar(2000),
  recorded_from_paper boolean not null,
  signatory_on_behalf_of varchar(200),
  signatory_authority varchar(32),
  signatory_authority_text varchar(200),
  signatory_title varchar(200),
  signatory_name varchar(200),
  version bigint not null,
  constraint pk_plan primary key (id),
  constraint fk_plan_issuer_id foreign key (issuer_id) references organisation (id),
  constraint fk_plan_area_id foreign key (area_id) references area (id),
  constraint fk_plan_programme_code foreign key (programme_code) references programme (code),
  constraint ck_plan_period check (period_start <= period_end)
);
create index ix_plan_issuer_id on plan (issuer_id, status);
create index ix_plan_area_id on plan (area_id);
create index ix_plan_programme_code on plan (programme_code);
create index ix_plan_period on plan (period_start, period_end);
create index ix_plan_number_key on plan (number_key);

create table plan_theme (
  plan_id uuid not null,
  theme varchar(32) not null,
  constraint pk_plan_theme primary key (plan_id, theme),
  constraint fk_plan_theme_plan_id foreign key (plan_id) references plan (id)
);

-- Whom the document names, and as what. Decides who outside the issuer's subtree sees the plan.
-- Groups stand here with the members they had on the plan's date.
create table plan_party (
  plan_id uuid not null,
  organisation_id uuid not null,
  relation varchar(32) not null,
  constraint pk_plan_party primary key (plan_id, organisation_id, relation),
  constraint fk_plan_party_plan_id foreign key (plan_id) references plan (id),
  constraint fk_plan_party_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_party_organisation_id on plan_party (organisation_id, plan_id);

create table plan_target_group (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  text varchar(1000) not null,
  priority boolean not null,
  constraint pk_plan_target_group primary key (id),
  constraint uq_plan_target_group_position unique (plan_id, position),
  constraint fk_plan_target_group_plan_id foreign key (plan_id) references plan (id)
);

-- resolved_plan_id: the cited document when it is a plan of this system.
-- cited_in_id: the basis whose title cites this one (chains of documents).
create table plan_legal_basis (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  relation varchar(32) not null,
  document_type varchar(32) not null,
  number varchar(64),
  number_canonical varchar(64),
  number_key varchar(64),
  issued_on date,
  issuer varchar(300),
  title varchar(2000),
  location varchar(32) not null,
  cited_in_id uuid,
  resolved_plan_id uuid,
  constraint pk_plan_legal_basis primary key (id),
  constraint uq_plan_legal_basis_position unique (plan_id, position),
  constraint fk_plan_legal_basis_plan_id foreign key (plan_id) references plan (id),
  constraint fk_plan_legal_basis_cited_in_id foreign key (cited_in_id) references plan_legal_basis (id),
  constraint fk_plan_legal_basis_resolved_plan_id foreign key (resolved_plan_id) references plan (id)
);
create index ix_plan_legal_basis_number_key on plan_legal_basis (number_key);
create index ix_plan_legal_basis_cited_in_id on plan_legal_basis (cited_in_id);
create index ix_plan_legal_basis_resolved_plan_id on plan_legal_basis (resolved_plan_id);

create table plan_objective (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  kind varchar(32) not null,
  text varchar(8000) not null,
  constraint pk_plan_objective primary key (id),
  constraint uq_plan_objective_position unique (plan_id, position),
  constraint uq_plan_objective_code unique (plan_id, code),
  constraint fk_plan_objective_plan_id foreign key (plan_id) references plan (id)
);

create table plan_section (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  parent_code varchar(32),
  heading varchar(1000),
  constraint pk_plan_section primary key (id),
  constraint uq_plan_section_position unique (plan_id, position),
  constraint uq_plan_section_code unique (plan_id, code),
  constraint fk_plan_section_plan_id foreign key (plan_id) references plan (id),
  constraint fk_plan_section_parent_code foreign key (plan_id, parent_code) references plan_section (plan_id, code)
);
create index ix_plan_section_parent_code on plan_section (plan_id, parent_code);

create table plan_paragraph (
  id uuid not null,
  section_id uuid not null,
  position integer not null,
  text varchar(8000) not null,
  constraint pk_plan_paragraph primary key (id),
  constraint uq_plan_paragraph_position unique (section_id, position),
  constraint fk_plan_paragraph_section_id foreign key (section_id) references plan_section (id)
);

-- Who does what ("Tổ chức thực hiện").
create table plan_duty (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  code varchar(32) not null,
  organisation_text varchar(500) not null,
  role varchar(32) not null,
  mode varchar(32) not null,
  constraint pk_plan_duty primary key (id),
  constraint uq_plan_duty_position unique (plan_id, position),
  constraint uq_plan_duty_code unique (plan_id, code),
  constraint fk_plan_duty_plan_id foreign key (plan_id) references plan (id)
);
create table plan_duty_task (
  duty_id uuid not null,
  position integer not null,
  text varchar(8000) not null,
  constraint pk_plan_duty_task primary key (duty_id, position),
  constraint fk_plan_duty_task_duty_id foreign key (duty_id) references plan_duty (id)
);
-- direct: named by the text itself; otherwise a member, on the plan's date, of a group that is named.
create table plan_duty_organisation (
  duty_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  direct boolean not null,
  constraint pk_plan_duty_organisation primary key (duty_id, position),
  constraint fk_plan_duty_organisation_duty_id foreign key (duty_id) references plan_duty (id),
  constraint fk_plan_duty_organisation_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_duty_organisation_organisation_id on plan_duty_organisation (organisation_id);

create table plan_reporting_duty (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  from_text varchar(500),
  from_id uuid,
  to_text varchar(500),
  via_text varchar(500),
  via_id uuid,
  due_on date,
  due_text varchar(500),
  frequency varchar(200) not null,
  what varchar(2000) not null,
  series_code varchar(64),
  constraint pk_plan_reporting_duty primary key (id),
  constraint uq_plan_reporting_duty_position unique (plan_id, position),
  constraint fk_plan_reporting_duty_plan_id foreign key (plan_id) references plan (id),
  constraint fk_plan_reporting_duty_from_id foreign key (from_id) references organisation (id),
  constraint fk_plan_reporting_duty_via_id foreign key (via_id) references organisation (id)
);
create index ix_plan_reporting_duty_from_id on plan_reporting_duty (from_id);
create index ix_plan_reporting_duty_via_id on plan_reporting_duty (via_id);
create index ix_plan_reporting_duty_series_code on plan_reporting_duty (series_code);
create table plan_reporting_duty_receiver (
  reporting_duty_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  constraint pk_plan_reporting_duty_receiver primary key (reporting_duty_id, position),
  constraint fk_plan_reporting_duty_receiver_reporting_duty_id foreign key (reporting_duty_id) references plan_reporting_duty (id),
  constraint fk_plan_reporting_duty_receiver_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_reporting_duty_receiver_organisation_id on plan_reporting_duty_receiver (organisation_id);

create table plan_funding (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  kinds varchar(300) not null,
  source varchar(1000) not null,
  text varchar(4000) not null,
  decision varchar(500),
  constraint pk_plan_funding primary key (id),
  constraint uq_plan_funding_position unique (plan_id, position),
  constraint fk_plan_funding_plan_id foreign key (plan_id) references plan (id)
);

create table plan_recipient (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  text varchar(500) not null,
  purpose varchar(32),
  copies integer,
  constraint pk_plan_recipient primary key (id),
  constraint uq_plan_recipient_position unique (plan_id, position),
  constraint fk_plan_recipient_plan_id foreign key (plan_id) references plan (id),
  constraint ck_plan_recipient_copies check (copies > 0)
);
create table plan_recipient_organisation (
  recipient_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  direct boolean not null,
  constraint pk_plan_recipient_organisation primary key (recipient_id, position),
  constraint fk_plan_recipient_organisation_recipient_id foreign key (recipient_id) references plan_recipient (id),
  constraint fk_plan_recipient_organisation_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_recipient_organisation_organisation_id on plan_recipient_organisation (organisation_id);

create table plan_annex (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  title varchar(1000) not null,
  description varchar(2000),
  constraint pk_plan_annex primary key (id),
  constraint uq_plan_annex_position unique (plan_id, position),
  constraint fk_plan_annex_plan_id foreign key (plan_id) references plan (id)
);

-- Which units the plan asks to make a plan of their own.
create table plan_request (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  text varchar(2000) not null,
  constraint pk_plan_request primary key (id),
  constraint uq_plan_request_position unique (plan_id, position),
  constraint fk_plan_request_plan_id foreign key (plan_id) references plan (id)
);
create table plan_request_organisation (
  request_id uuid not null,
  position integer not null,
  organisation_id uuid not null,
  direct boolean not null,
  constraint pk_plan_request_organisation primary key (request_id, position),
  constraint fk_plan_request_organisation_request_id foreign key (request_id) references plan_request (id),
  constraint fk_plan_request_organisation_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_plan_request_organisation_organisation_id on plan_request_organisation (organisation_id);
