-- Observances with their validity. From: first marked (11/7 in 1990, 26/9 in 2007, 11/10 in 2012 after
-- resolution 66/170 of the United Nations), or set up (26/12 by Decision 326/TTg of 19/05/1997).
alter table observance add column valid_from date;
alter table observance add column valid_to date;
alter table observance add column changed_at timestamp(6) with time zone;
update observance set valid_to = date '9999-12-31', changed_at = current_timestamp,
  valid_from = case code
    when 'WORLD-POPULATION-DAY' then date '1990-07-11'
    when 'WORLD-CONTRACEPTION-DAY' then date '2007-09-26'
    when 'GIRL-CHILD-DAY' then date '2012-10-11'
    when 'VIETNAM-POPULATION-DAY' then date '1997-05-19'
    else date '1900-01-01'
  end;
alter table observance alter column valid_from set not null;
alter table observance alter column valid_to set not null;
alter table observance alter column changed_at set not null;
alter table observance add constraint ck_observance_validity check (valid_from < valid_to);

-- Types of documents: the 29 of Decree 30/2020/NĐ-CP, its three kinds of copies, and legal documents
-- that plans cite. abbreviation: as it stands in document numbers; official letters have none.
create table document_type (
  code varchar(32) not null,
  position integer not null,
  name_vi varchar(100) not null,
  name_en varchar(100) not null,
  abbreviation varchar(16),
  valid_from date not null,
  valid_to date not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_document_type primary key (code),
  constraint ck_document_type_validity check (valid_from < valid_to)
);
insert into document_type (position, code, abbreviation, name_vi, name_en, valid_from, valid_to, changed_at) values
  (1, 'NQ', 'NQ', 'Nghị quyết', 'Resolution', date '1900-01-01', date '9999-12-31', current_timestamp),
  (2, 'QĐ', 'QĐ', 'Quyết định', 'Decision', date '1900-01-01', date '9999-12-31', current_timestamp),
  (3, 'CT', 'CT', 'Chỉ thị', 'Directive', date '1900-01-01', date '9999-12-31', current_timestamp),
  (4, 'QC', 'QC', 'Quy chế', 'Regulation', date '1900-01-01', date '9999-12-31', current_timestamp),
  (5, 'QyĐ', 'QyĐ', 'Quy định', 'Rules', date '1900-01-01', date '9999-12-31', current_timestamp),
  (6, 'TC', 'TC', 'Thông cáo', 'Communiqué', date '1900-01-01', date '9999-12-31', current_timestamp),
  (7, 'TB', 'TB', 'Thông báo', 'Notice', date '1900-01-01', date '9999-12-31', current_timestamp),
  (8, 'HD', 'HD', 'Hướng dẫn', 'Guidelines', date '1900-01-01', date '9999-12-31', current_timestamp),
  (9, 'CTr', 'CTr', 'Chương trình', 'Programme', date '1900-01-01', date '9999-12-31', current_timestamp),
  (10, 'KH', 'KH', 'Kế hoạch', 'Plan', date '1900-01-01', date '9999-12-31', current_timestamp),
  (11, 'PA', 'PA', 'Phương án', 'Scheme', date '1900-01-01', date '9999-12-31', current_timestamp),
  (12, 'ĐA', 'ĐA', 'Đề án', 'Project proposal', date '1900-01-01', date '9999-12-31', current_timestamp),
  (13, 'DA', 'DA', 'Dự án', 'Project', date '1900-01-01', date '9999-12-31', current_timestamp),
  (14, 'BC', 'BC', 'Báo cáo', 'Report', date '1900-01-01', date '9999-12-31', current_timestamp),
  (15, 'BB', 'BB', 'Biên bản', 'Minutes', date '1900-01-01', date '9999-12-31', current_timestamp),
  (16, 'TTr', 'TTr', 'Tờ trình', 'Submission', date '1900-01-01', date '9999-12-31', current_timestamp),
  (17, 'HĐ', 'HĐ', 'Hợp đồng', 'Contract', date '1900-01-01', date '9999-12-31', current_timestamp),
  (18, 'CV', null, 'Công văn', 'Official letter', date '1900-01-01', date '9999-12-31', current_timestamp),
  (19, 'CĐ', 'CĐ', 'Công điện', 'Official telegram', date '1900-01-01', date '9999-12-31', current_timestamp),
  (20, 'BGN', 'BGN', 'Bản ghi nhớ', 'Memorandum', date '1900-01-01', date '9999-12-31', current_timestamp),
  (21, 'BTT', 'BTT', 'Bản thỏa thuận', 'Agreement', date '1900-01-01', date '9999-12-31', current_timestamp),
  (22, 'GUQ', 'GUQ', 'Giấy ủy quyền', 'Letter of authority', date '1900-01-01', date '9999-12-31', current_timestamp),
  (23, 'GM', 'GM', 'Giấy mời', 'Invitation', date '1900-01-01', date '9999-12-31', current_timestamp),
  (24, 'GGT', 'GGT', 'Giấy giới thiệu', 'Letter of introduction', date '1900-01-01', date '9999-12-31', current_timestamp),
  (25, 'GNP', 'GNP', 'Giấy nghỉ phép', 'Leave form', date '1900-01-01', date '9999-12-31', current_timestamp),
  (26, 'PG', 'PG', 'Phiếu gửi', 'Dispatch slip', date '1900-01-01', date '9999-12-31', current_timestamp),
  (27, 'PC', 'PC', 'Phiếu chuyển', 'Transfer slip', date '1900-01-01', date '9999-12-31', current_timestamp),
  (28, 'PB', 'PB', 'Phiếu báo', 'Notice slip', date '2020-03-05', date '9999-12-31', current_timestamp),
  (29, 'THƯ CÔNG', null, 'Thư công', 'Official correspondence', date '1900-01-01', date '9999-12-31', current_timestamp),
  (30, 'SY', 'SY', 'Bản sao y', 'Certified copy', date '1900-01-01', date '9999-12-31', current_timestamp),
  (31, 'TrS', 'TrS', 'Bản trích sao', 'Extract', date '1900-01-01', date '9999-12-31', current_timestamp),
  (32, 'SL', 'SL', 'Bản sao lục', 'Copy of a copy', date '1900-01-01', date '9999-12-31', current_timestamp),
  (33, 'LUẬT', null, 'Luật', 'Law', date '1900-01-01', date '9999-12-31', current_timestamp),
  (34, 'PL', 'PL', 'Pháp lệnh', 'Ordinance', date '1900-01-01', date '9999-12-31', current_timestamp),
  (35, 'NĐ', 'NĐ', 'Nghị định', 'Decree', date '1900-01-01', date '9999-12-31', current_timestamp),
  (36, 'TT', 'TT', 'Thông tư', 'Circular', date '1900-01-01', date '9999-12-31', current_timestamp),
  (37, 'TTLT', 'TTLT', 'Thông tư liên tịch', 'Joint circular', date '1900-01-01', date '9999-12-31', current_timestamp),
  (38, 'CHIẾN LƯỢC', null, 'Chiến lược', 'Strategy', date '1900-01-01', date '9999-12-31', current_timestamp);

insert into catalogue_state (catalogue, revision, changed_at) values
  ('observances', 1, current_timestamp),
  ('document-types', 1, current_timestamp);
