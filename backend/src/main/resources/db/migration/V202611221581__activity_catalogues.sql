-- What may be counted of an activity that was held. Numbers only: nobody is named in them.
create table result_count (
  code varchar(32) not null,
  position integer not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  unit_vi varchar(50) not null,
  unit_en varchar(50) not null,
  constraint pk_result_count primary key (code)
);
insert into result_count (position, code, name_vi, unit_vi, name_en, unit_en) values
  (1, 'SESSIONS', 'Số buổi', 'buổi', 'Sessions held', 'sessions'),
  (2, 'PEOPLE_COUNSELLED', 'Số người được tư vấn', 'người', 'People counselled', 'people'),
  (3, 'HOUSEHOLDS_VISITED', 'Số hộ gia đình được thăm, vận động', 'hộ', 'Households visited', 'households'),
  (4, 'COMMITMENTS', 'Số bản cam kết đã ký', 'bản', 'Commitments signed', 'commitments'),
  (5, 'TRAINED', 'Số người được tập huấn', 'người', 'People trained', 'people'),
  (6, 'ITEMS_BROADCAST', 'Số tin, bài đã phát, đăng', 'tin, bài', 'Items broadcast or published', 'items'),
  (7, 'LEAFLETS', 'Số tờ gấp, tờ rơi đã phát', 'tờ', 'Leaflets handed out', 'leaflets'),
  (8, 'BANNERS', 'Số băng rôn, pano đã treo', 'chiếc', 'Banners displayed', 'banners'),
  (9, 'FACILITIES_INSPECTED', 'Số cơ sở được kiểm tra', 'cơ sở', 'Facilities inspected', 'facilities'),
  (10, 'VIOLATIONS', 'Số vụ vi phạm được phát hiện', 'vụ', 'Violations found', 'violations'),
  (11, 'SANCTIONS', 'Số trường hợp bị xử phạt', 'trường hợp', 'Sanctions imposed', 'sanctions'),
  (12, 'COMMENDED_CHILDREN', 'Số trẻ em được biểu dương', 'em', 'Children commended', 'children'),
  (13, 'MODEL_FAMILIES', 'Số gia đình được nêu gương', 'gia đình', 'Families held up as models', 'families'),
  (14, 'CULTURAL_FAMILIES', 'Số gia đình được công nhận Gia đình văn hóa', 'gia đình',
   'Families recognised as cultural families', 'families'),
  (15, 'CULTURAL_GROUPS', 'Số tổ dân phố được công nhận Tổ dân phố văn hóa', 'tổ dân phố',
   'Residential groups recognised as cultural', 'groups'),
  (16, 'CLUB_MEMBERS', 'Số thành viên câu lạc bộ', 'người', 'Club members', 'people');

-- Kinds of work, in the order of people's lists, and the counts that a result of each is asked for.
create table activity_type (
  code varchar(32) not null,
  position integer not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  constraint pk_activity_type primary key (code)
);
insert into activity_type (position, code, name_vi, name_en) values
  (1, 'COMMUNICATION', 'Truyền thông, vận động', 'Communication'),
  (2, 'CONFERENCE', 'Hội nghị, nói chuyện chuyên đề', 'Conference or talk'),
  (3, 'CAMPAIGN', 'Chiến dịch, sự kiện truyền thông', 'Campaign or event'),
  (4, 'BROADCAST', 'Phát thanh, truyền thanh', 'Broadcast'),
  (5, 'MASS_MEDIA', 'Thông tin đại chúng', 'Mass media'),
  (6, 'PRINTED_MATERIAL', 'In ấn tài liệu, băng rôn', 'Printed material, banners'),
  (7, 'CONTENT_PREPARATION', 'Biên soạn nội dung', 'Preparation of content'),
  (8, 'SCHOOL_EXTRACURRICULAR', 'Sinh hoạt ngoại khóa', 'Extracurricular activity'),
  (9, 'COMPETITION', 'Hội thi, cuộc thi', 'Competition'),
  (10, 'COUNSELLING', 'Tư vấn', 'Counselling'),
  (11, 'CLUB', 'Câu lạc bộ', 'Club'),
  (12, 'TRAINING', 'Tập huấn, đào tạo', 'Training'),
  (13, 'SERVICE', 'Cung cấp dịch vụ', 'Service'),
  (14, 'MODEL', 'Mô hình', 'Model'),
  (15, 'COMMENDATION', 'Biểu dương, khen thưởng', 'Commendation'),
  (16, 'INSPECTION', 'Kiểm tra, giám sát', 'Inspection and supervision'),
  (17, 'ENFORCEMENT', 'Xử lý vi phạm', 'Enforcement'),
  (18, 'STEERING', 'Chỉ đạo, điều hành', 'Steering'),
  (19, 'COORDINATION', 'Phối hợp liên ngành', 'Coordination between bodies'),
  (20, 'POLICY', 'Chính sách', 'Policy'),
  (21, 'DATA_MANAGEMENT', 'Quản lý, cập nhật số liệu', 'Keeping figures up to date'),
  (22, 'RECONCILIATION', 'Thống nhất số liệu liên ngành', 'Reconciliation of figures between bodies'),
  (23, 'EVALUATION', 'Đánh giá, bình xét', 'Evaluation'),
  (24, 'REPORTING', 'Báo cáo', 'Reporting');

create table activity_type_count (
  type_code varchar(32) not null,
  position integer not null,
  count_code varchar(32) not null,
  constraint pk_activity_type_count primary key (type_code, position),
  constraint uq_activity_type_count_count unique (type_code, count_code),
  constraint fk_activity_type_count_type_code foreign key (type_code) references activity_type (code),
  constraint fk_activity_type_count_count_code foreign key (count_code) references result_count (code)
);
create index ix_activity_type_count_count_code on activity_type_count (count_code);
insert into activity_type_count (type_code, position, count_code) values
  ('COMMUNICATION', 0, 'SESSIONS'), ('COMMUNICATION', 1, 'PEOPLE_COUNSELLED'),
  ('COMMUNICATION', 2, 'HOUSEHOLDS_VISITED'), ('COMMUNICATION', 3, 'COMMITMENTS'), ('COMMUNICATION', 4, 'LEAFLETS'),
  ('CONFERENCE', 0, 'SESSIONS'), ('CONFERENCE', 1, 'LEAFLETS'),
  ('CAMPAIGN', 0, 'SESSIONS'), ('CAMPAIGN', 1, 'COMMITMENTS'), ('CAMPAIGN', 2, 'LEAFLETS'), ('CAMPAIGN', 3, 'BANNERS'),
  ('BROADCAST', 0, 'ITEMS_BROADCAST'),
  ('MASS_MEDIA', 0, 'ITEMS_BROADCAST'), ('MASS_MEDIA', 1, 'MODEL_FAMILIES'),
  ('PRINTED_MATERIAL', 0, 'BANNERS'), ('PRINTED_MATERIAL', 1, 'LEAFLETS'),
  ('SCHOOL_EXTRACURRICULAR', 0, 'SESSIONS'), ('SCHOOL_EXTRACURRICULAR', 1, 'PEOPLE_COUNSELLED'),
  ('SCHOOL_EXTRACURRICULAR', 2, 'LEAFLETS'),
  ('COMPETITION', 0, 'SESSIONS'),
  ('COUNSELLING', 0, 'PEOPLE_COUNSELLED'), ('COUNSELLING', 1, 'COMMITMENTS'),
  ('COUNSELLING', 2, 'HOUSEHOLDS_VISITED'), ('COUNSELLING', 3, 'LEAFLETS'),
  ('CLUB', 0, 'SESSIONS'), ('CLUB', 1, 'CLUB_MEMBERS'),
  ('TRAINING', 0, 'SESSIONS'), ('TRAINING', 1, 'TRAINED'),
  ('SERVICE', 0, 'SESSIONS'), ('SERVICE', 1, 'PEOPLE_COUNSELLED'),
  ('MODEL', 0, 'SESSIONS'), ('MODEL', 1, 'HOUSEHOLDS_VISITED'),
  ('COMMENDATION', 0, 'COMMENDED_CHILDREN'), ('COMMENDATION', 1, 'MODEL_FAMILIES'),
  ('INSPECTION', 0, 'FACILITIES_INSPECTED'), ('INSPECTION', 1, 'VIOLATIONS'), ('INSPECTION', 2, 'SANCTIONS'),
  ('ENFORCEMENT', 0, 'VIOLATIONS'), ('ENFORCEMENT', 1, 'SANCTIONS'),
  ('COORDINATION', 0, 'SESSIONS'),
  ('DATA_MANAGEMENT', 0, 'HOUSEHOLDS_VISITED'),
  ('RECONCILIATION', 0, 'SESSIONS'),
  ('EVALUATION', 0, 'CULTURAL_FAMILIES'), ('EVALUATION', 1, 'CULTURAL_GROUPS');

-- Channels of communication.
create table communication_channel (
  code varchar(32) not null,
  position integer not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  valid_from date not null,
  valid_to date not null,
  constraint pk_communication_channel primary key (code),
  constraint ck_communication_channel_validity check (valid_from < valid_to)
);
insert into communication_channel (position, code, name_vi, name_en, valid_from, valid_to) values
  (1, 'LOUDSPEAKER', 'Loa truyền thanh', 'Public loudspeakers', date '1900-01-01', date '9999-12-31'),
  (2, 'RADIO', 'Đài truyền thanh, phát thanh', 'Radio', date '1900-01-01', date '9999-12-31'),
  (3, 'TELEVISION', 'Truyền hình', 'Television', date '1900-01-01', date '9999-12-31'),
  (4, 'PRESS', 'Báo', 'Press', date '1900-01-01', date '9999-12-31'),
  (5, 'WEBSITE', 'Trang, cổng thông tin điện tử', 'Website', date '1900-01-01', date '9999-12-31'),
  (6, 'FANPAGE', 'Fanpage', 'Fan page', date '1900-01-01', date '9999-12-31'),
  (7, 'NEWSLETTER', 'Tờ tin, bản tin', 'Newsletter', date '1900-01-01', date '9999-12-31'),
  (8, 'CLASS', 'Theo lớp', 'Classes', date '1900-01-01', date '9999-12-31'),
  (9, 'GROUP', 'Theo nhóm', 'Groups', date '1900-01-01', date '9999-12-31'),
  (10, 'HOUSEHOLD', 'Tại hộ gia đình', 'At home', date '1900-01-01', date '9999-12-31'),
  (11, 'CONFERENCE', 'Hội nghị, nói chuyện chuyên đề', 'Conferences and talks', date '1900-01-01', date '9999-12-31'),
  (12, 'SCHOOL', 'Ngoại khóa trong trường học', 'School activities', date '1900-01-01', date '9999-12-31'),
  (13, 'BANNER', 'Băng rôn, pano', 'Banners', date '1900-01-01', date '9999-12-31'),
  (14, 'LEAFLET', 'Tờ gấp, tờ rơi', 'Leaflets', date '1900-01-01', date '9999-12-31');

insert into catalogue_state (catalogue, revision, changed_at) values
  ('activity-types', 1, current_timestamp),
  ('result-counts', 1, current_timestamp),
  ('channels', 1, current_timestamp);
