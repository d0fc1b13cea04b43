-- The catalogue as data that people edit: dimensions with their categories, what each part of a
-- breakdown is by them, what the expressions of indicators come to, versions of entries.
create table dimension (
  code varchar(32) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  position integer not null,
  constraint pk_dimension primary key (code)
);

create table dimension_category (
  dimension_code varchar(32) not null,
  code varchar(32) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  position integer not null,
  constraint pk_dimension_category primary key (dimension_code, code),
  constraint fk_dimension_category_dimension_code foreign key (dimension_code) references dimension (code)
);

alter table data_element add column valid_from date;
alter table data_element add column valid_to date;
alter table data_element add column source_vi varchar(500);
alter table data_element add column source_en varchar(500);
alter table data_element add column version bigint;
update data_element set valid_from = date '1900-01-01', valid_to = date '9999-12-31', version = 0,
  source_vi = 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 4',
  source_en = 'Circular 01/2022/TT-BYT, form 01-DSH, item 4';
alter table data_element alter column valid_from set not null;
alter table data_element alter column valid_to set not null;
alter table data_element alter column version set not null;
alter table data_element add constraint ck_data_element_validity check (valid_from < valid_to);

-- As SEX=MALE,BIRTH_ORDER=SECOND; null for a count that is not broken down.
alter table disaggregation add column categories varchar(500);
update disaggregation set categories = 'SEX=' || code;
update disaggregation set categories = categories || ',BIRTH_ORDER=SECOND' where element_code = 'LIVE_BIRTHS_2ND';
update disaggregation set categories = categories || ',BIRTH_ORDER=THIRD_PLUS' where element_code = 'LIVE_BIRTHS_3RD_PLUS';

-- With a smaller denominator a value is for watching only.
alter table indicator add column least_denominator integer;
-- How the cells of a term go over time; null without an expression.
alter table indicator add column numerator_kind varchar(32);
alter table indicator add column denominator_kind varchar(32);
alter table indicator add column version bigint;
update indicator set version = 0;
update indicator set numerator_kind = 'FLOW', denominator_kind = 'FLOW' where code in ('SRB', 'THIRD_BIRTH');
alter table indicator alter column version set not null;

-- What the expressions come to: cells, each taken a whole number of times.
create table indicator_part (
  indicator_code varchar(64) not null,
  position integer not null,
  side varchar(32) not null,
  element varchar(64) not null,
  disaggregation varchar(32) not null,
  weight integer not null,
  constraint pk_indicator_part primary key (indicator_code, position),
  constraint fk_indicator_part_indicator_code foreign key (indicator_code) references indicator (code),
  constraint fk_indicator_part_element foreign key (element, disaggregation) references disaggregation (element_code, code)
);
create index ix_indicator_part_element on indicator_part (element, disaggregation);

insert into dimension (code, name_vi, name_en, position) values
  ('SEX', 'Giới tính', 'Sex', 1),
  ('BIRTH_ORDER', 'Thứ tự sinh', 'Order of birth', 2),
  ('AGE_GROUP', 'Nhóm tuổi', 'Age group', 3),
  ('PLACE_KIND', 'Thành thị, nông thôn', 'Kind of place', 4),
  ('CONTRACEPTIVE_METHOD', 'Biện pháp tránh thai', 'Method of contraception', 5),
  ('UNIT_KIND', 'Loại đơn vị', 'Kind of unit', 6);

insert into dimension_category (dimension_code, code, name_vi, name_en, position) values
  ('SEX', 'MALE', 'Nam', 'Male', 1),
  ('SEX', 'FEMALE', 'Nữ', 'Female', 2),
  ('BIRTH_ORDER', 'FIRST', 'Con thứ nhất', 'First', 1),
  ('BIRTH_ORDER', 'SECOND', 'Con thứ hai', 'Second', 2),
  ('BIRTH_ORDER', 'THIRD_PLUS', 'Con thứ ba trở lên', 'Third or higher', 3),
  ('AGE_GROUP', 'UNDER_20', 'Dưới 20 tuổi', 'Under 20', 1),
  ('AGE_GROUP', '15_49', '15–49 tuổi', '15–49', 2),
  ('AGE_GROUP', '60_PLUS', 'Từ 60 tuổi trở lên', '60 and over', 3),
  ('PLACE_KIND', 'URBAN', 'Thành thị', 'Urban', 1),
  ('PLACE_KIND', 'RURAL', 'Nông thôn', 'Rural', 2),
  ('CONTRACEPTIVE_METHOD', 'MODERN', 'Biện pháp hiện đại', 'Modern', 1),
  ('CONTRACEPTIVE_METHOD', 'TRADITIONAL', 'Biện pháp truyền thống', 'Traditional', 2),
  ('UNIT_KIND', 'RESIDENTIAL_GROUP', 'Thôn, bản, tổ dân phố', 'Hamlet or residential group', 1),
  ('UNIT_KIND', 'WORKPLACE', 'Cơ quan, tổ chức', 'Body or workplace', 2);

insert into data_element (code, name_vi, name_en, kind, position, valid_from, valid_to, source_vi, source_en, version) values
  ('LIVE_BIRTHS_MOTHER_UNDER_20', 'Trẻ sinh ra của phụ nữ dưới 20 tuổi', 'Births to women under 20', 'FLOW', 4, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 4', 'Circular 01/2022/TT-BYT, form 01-DSH, item 4', 0),
  ('MEAN_POPULATION', 'Dân số trung bình', 'Mean population', 'STOCK', 5, date '1900-01-01', date '9999-12-31', 'Cơ quan thống kê công bố; dân số trung bình của kỳ', 'Published by the statistics office; mean population of the period', 0),
  ('NEW_CONTRACEPTIVE_USERS', 'Người mới sử dụng biện pháp tránh thai hiện đại', 'New users of modern contraception', 'FLOW', 6, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 3', 'Circular 01/2022/TT-BYT, form 01-DSH, item 3', 0),
  ('CONTRACEPTIVE_USERS', 'Phụ nữ 15–49 tuổi có chồng (hoặc chồng) đang sử dụng biện pháp tránh thai', 'Married women aged 15–49 (or their husbands) using contraception', 'STOCK', 7, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 3', 'Circular 01/2022/TT-BYT, form 01-DSH, item 3', 0),
  ('MARRIED_WOMEN_15_49', 'Phụ nữ 15–49 tuổi có chồng', 'Married women aged 15–49', 'STOCK', 8, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 3', 'Circular 01/2022/TT-BYT, form 01-DSH, item 3', 0),
  ('PREGNANT_WOMEN', 'Bà mẹ mang thai', 'Pregnant women', 'FLOW', 9, date '1900-01-01', date '9999-12-31', 'Kế hoạch dân số hằng năm; mẫu số theo văn bản của từng năm', 'Yearly population plan; the denominator as its document says', 0),
  ('PRENATAL_SCREENED', 'Bà mẹ mang thai được sàng lọc trước sinh', 'Pregnant women screened before birth', 'FLOW', 10, date '1900-01-01', date '9999-12-31', 'Công văn 66/2021, 756/2022 của cơ quan dân số', 'Letters 66/2021 and 756/2022 of the population authority', 0),
  ('NEWBORNS_SCREENED', 'Trẻ sơ sinh được sàng lọc', 'Newborns screened', 'FLOW', 11, date '1900-01-01', date '9999-12-31', 'Công văn 756/2022 của cơ quan dân số', 'Letter 756/2022 of the population authority', 0),
  ('MARRYING_COUPLES', 'Cặp kết hôn', 'Couples who marry', 'FLOW', 12, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 7', 'Circular 01/2022/TT-BYT, form 01-DSH, item 7', 0),
  ('COUPLES_COUNSELLED', 'Cặp kết hôn đã được tư vấn, khám sức khỏe trước khi kết hôn', 'Couples counselled and checked before they marry', 'FLOW', 13, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 7', 'Circular 01/2022/TT-BYT, form 01-DSH, item 7', 0),
  ('ELDERLY', 'Người cao tuổi', 'People of 60 and over', 'STOCK', 14, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH', 'Circular 01/2022/TT-BYT, form 01-DSH', 0),
  ('ELDERLY_CHECKED', 'Người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong năm', 'Elderly with at least one periodic health check in the year', 'STOCK', 15, date '1900-01-01', date '9999-12-31', 'Công văn 756/2022; số người tính đến cuối kỳ, mỗi người một lần', 'Letter 756/2022; people by the end of the period, each once', 0),
  ('ELDERLY_INSURED', 'Người cao tuổi có thẻ bảo hiểm y tế', 'Elderly with a health insurance card', 'STOCK', 16, date '1900-01-01', date '9999-12-31', 'Quyết định 1679/QĐ-TTg', 'Decision 1679/QĐ-TTg', 0),
  ('PEOPLE_MARRYING', 'Người kết hôn', 'People who marry', 'FLOW', 17, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 6', 'Circular 01/2022/TT-BYT, form 01-DSH, item 6', 0),
  ('CHILD_MARRIAGES', 'Người tảo hôn', 'People married under age', 'FLOW', 18, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 6', 'Circular 01/2022/TT-BYT, form 01-DSH, item 6', 0),
  ('UNINTENDED_TEEN_PREGNANCIES', 'Vị thành niên, thanh niên có thai ngoài ý muốn', 'Unintended pregnancies of adolescents and youth', 'FLOW', 19, date '1900-01-01', date '9999-12-31', 'Công văn 66/2021, 207/2023 của cơ quan dân số', 'Letters 66/2021 and 207/2023 of the population authority', 0),
  ('YOUNG_PEOPLE_MARRYING', 'Nam, nữ thanh niên kết hôn trong kỳ', 'Young people who marry in the period', 'FLOW', 20, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('YOUNG_PEOPLE_COUNSELLED', 'Nam, nữ thanh niên được tư vấn trước khi kết hôn', 'Young people counselled before they marry', 'FLOW', 21, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('RESIDENTS', 'Người dân trên địa bàn', 'People of the area', 'STOCK', 22, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('RESIDENTS_INFORMED', 'Người dân được cung cấp kiến thức, kỹ năng', 'People given knowledge and skills', 'STOCK', 23, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('TARGET_GROUP', 'Người thuộc nhóm đối tượng tuyên truyền', 'People of the group to be reached', 'STOCK', 24, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('TARGET_GROUP_REACHED', 'Người thuộc nhóm đối tượng đã được tuyên truyền', 'People of the group who were reached', 'STOCK', 25, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('INFLUENTIAL_PEOPLE', 'Người có uy tín, ông bà, cha mẹ, thanh niên', 'People of standing, elders, parents and youth', 'STOCK', 26, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('INFLUENTIAL_PEOPLE_INFORMED', 'Người có uy tín, ông bà, cha mẹ, thanh niên được tuyên truyền', 'People of standing, elders, parents and youth who were reached', 'STOCK', 27, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('COVENANT_UNITS', 'Tổ dân phố, cụm dân cư, cơ quan, tổ chức', 'Residential groups and bodies', 'STOCK', 28, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0),
  ('COVENANT_UNITS_DONE', 'Đơn vị đã đưa bình đẳng giới vào quy ước, thỏa ước', 'Residential groups and bodies with gender equality in their covenants', 'STOCK', 29, date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 0);

insert into disaggregation (element_code, code, name_vi, name_en, position, categories) values
  ('LIVE_BIRTHS_MOTHER_UNDER_20', 'TOTAL', 'Tổng số', 'Total', 1, 'AGE_GROUP=UNDER_20'),
  ('MEAN_POPULATION', 'URBAN', 'Thành thị', 'Urban', 1, 'PLACE_KIND=URBAN'),
  ('MEAN_POPULATION', 'RURAL', 'Nông thôn', 'Rural', 2, 'PLACE_KIND=RURAL'),
  ('NEW_CONTRACEPTIVE_USERS', 'TOTAL', 'Tổng số', 'Total', 1, 'CONTRACEPTIVE_METHOD=MODERN'),
  ('CONTRACEPTIVE_USERS', 'MODERN', 'Biện pháp hiện đại', 'Modern methods', 1, 'CONTRACEPTIVE_METHOD=MODERN'),
  ('CONTRACEPTIVE_USERS', 'TRADITIONAL', 'Biện pháp truyền thống', 'Traditional methods', 2, 'CONTRACEPTIVE_METHOD=TRADITIONAL'),
  ('MARRIED_WOMEN_15_49', 'TOTAL', 'Tổng số', 'Total', 1, 'SEX=FEMALE,AGE_GROUP=15_49'),
  ('PREGNANT_WOMEN', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('PRENATAL_SCREENED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('NEWBORNS_SCREENED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('MARRYING_COUPLES', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('COUPLES_COUNSELLED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('ELDERLY', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE,AGE_GROUP=60_PLUS'),
  ('ELDERLY', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE,AGE_GROUP=60_PLUS'),
  ('ELDERLY_CHECKED', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE,AGE_GROUP=60_PLUS'),
  ('ELDERLY_CHECKED', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE,AGE_GROUP=60_PLUS'),
  ('ELDERLY_INSURED', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE,AGE_GROUP=60_PLUS'),
  ('ELDERLY_INSURED', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE,AGE_GROUP=60_PLUS'),
  ('PEOPLE_MARRYING', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE'),
  ('PEOPLE_MARRYING', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE'),
  ('CHILD_MARRIAGES', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE'),
  ('CHILD_MARRIAGES', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE'),
  ('UNINTENDED_TEEN_PREGNANCIES', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('YOUNG_PEOPLE_MARRYING', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE'),
  ('YOUNG_PEOPLE_MARRYING', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE'),
  ('YOUNG_PEOPLE_COUNSELLED', 'MALE', 'Nam', 'Men', 1, 'SEX=MALE'),
  ('YOUNG_PEOPLE_COUNSELLED', 'FEMALE', 'Nữ', 'Women', 2, 'SEX=FEMALE'),
  ('RESIDENTS', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('RESIDENTS_INFORMED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('TARGET_GROUP', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('TARGET_GROUP_REACHED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('INFLUENTIAL_PEOPLE', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('INFLUENTIAL_PEOPLE_INFORMED', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('COVENANT_UNITS', 'RESIDENTIAL_GROUP', 'Thôn, bản, tổ dân phố', 'Hamlets and residential groups', 1, 'UNIT_KIND=RESIDENTIAL_GROUP'),
  ('COVENANT_UNITS', 'WORKPLACE', 'Cơ quan, tổ chức', 'Bodies and workplaces', 2, 'UNIT_KIND=WORKPLACE'),
  ('COVENANT_UNITS_DONE', 'RESIDENTIAL_GROUP', 'Thôn, bản, tổ dân phố', 'Hamlets and residential groups', 1, 'UNIT_KIND=RESIDENTIAL_GROUP'),
  ('COVENANT_UNITS_DONE', 'WORKPLACE', 'Cơ quan, tổ chức', 'Bodies and workplaces', 2, 'UNIT_KIND=WORKPLACE');

insert into indicator (code, name_vi, name_en,
  numerator_expression, numerator_name_vi, numerator_name_en, numerator_kind,
  denominator_expression, denominator_name_vi, denominator_name_en, denominator_kind,
  factor, unit_vi, unit_en, polarity, band_low, band_high, band_source, decimals, least_denominator, chance, aggregation, origin,
  valid_from, valid_to, source_vi, source_en, position, version) values
  ('CBR', 'Tỷ suất sinh thô', 'Crude birth rate',
   'LIVE_BIRTHS', 'Trẻ sinh ra sống', 'Live births', 'FLOW',
   'MEAN_POPULATION', 'Dân số trung bình', 'Mean population', 'STOCK',
   1000, '‰', '‰', 'NEUTRAL', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Cục Thống kê; kế hoạch còn giao mức thay đổi so với năm trước', 'Statistics office; plans also set its change against the year before', 13, 0),
  ('TEEN_BIRTH', 'Tỷ lệ trẻ sinh ra của phụ nữ dưới 20 tuổi', 'Share of births to women under 20',
   'LIVE_BIRTHS_MOTHER_UNDER_20', 'Trẻ sinh ra của phụ nữ dưới 20 tuổi', 'Births to women under 20', 'FLOW',
   'LIVE_BIRTHS', 'Trẻ sinh ra sống', 'Live births', 'FLOW',
   100, '%', '%', 'LOWER', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 4', 'Circular 01/2022/TT-BYT, form 01-DSH, item 4', 14, 0),
  ('CPR_NEW', 'Số người mới sử dụng biện pháp tránh thai hiện đại', 'New users of modern contraception',
   'NEW_CONTRACEPTIVE_USERS', 'Người mới sử dụng biện pháp tránh thai hiện đại', 'New users of modern contraception', 'FLOW',
   null, null, null, null,
   1, 'người', 'people', 'HIGHER', null, null, null, 0, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Công văn 66/2021, 756/2022, 207/2023 của cơ quan dân số', 'Letters 66/2021, 756/2022 and 207/2023 of the population authority', 15, 0),
  ('CPR', 'Tỷ lệ sử dụng biện pháp tránh thai', 'Contraceptive prevalence',
   'CONTRACEPTIVE_USERS', 'Phụ nữ 15–49 tuổi có chồng (hoặc chồng) đang sử dụng biện pháp tránh thai', 'Married women aged 15–49 (or their husbands) using contraception', 'STOCK',
   'MARRIED_WOMEN_15_49', 'Phụ nữ 15–49 tuổi có chồng', 'Married women aged 15–49', 'STOCK',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 3', 'Circular 01/2022/TT-BYT, form 01-DSH, item 3', 16, 0),
  ('PRENATAL_SCREEN', 'Tỷ lệ bà mẹ mang thai được tầm soát (sàng lọc trước sinh)', 'Prenatal screening coverage',
   'PRENATAL_SCREENED', 'Bà mẹ mang thai được sàng lọc trước sinh', 'Pregnant women screened before birth', 'FLOW',
   'PREGNANT_WOMEN', 'Bà mẹ mang thai', 'Pregnant women', 'FLOW',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Công văn 66/2021, 756/2022 của cơ quan dân số', 'Letters 66/2021 and 756/2022 of the population authority', 17, 0),
  ('NEWBORN_SCREEN', 'Tỷ lệ trẻ sơ sinh được tầm soát (sàng lọc sơ sinh)', 'Newborn screening coverage',
   'NEWBORNS_SCREENED', 'Trẻ sơ sinh được sàng lọc', 'Newborns screened', 'FLOW',
   'LIVE_BIRTHS', 'Trẻ sinh ra sống', 'Live births', 'FLOW',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Công văn 756/2022 của cơ quan dân số', 'Letter 756/2022 of the population authority', 18, 0),
  ('PREMARITAL', 'Tỷ lệ cặp nam nữ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn', 'Couples counselled and checked before they marry',
   'COUPLES_COUNSELLED', 'Cặp kết hôn đã được tư vấn, khám sức khỏe trước khi kết hôn', 'Couples counselled and checked before they marry', 'FLOW',
   'MARRYING_COUPLES', 'Cặp kết hôn', 'Couples who marry', 'FLOW',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Quyết định 1679/QĐ-TTg; Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 7', 'Decision 1679/QĐ-TTg; Circular 01/2022/TT-BYT, form 01-DSH, item 7', 19, 0),
  ('ELDERLY_CHECK', 'Tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 1 lần/năm', 'Elderly with at least one periodic health check a year',
   'ELDERLY_CHECKED', 'Người cao tuổi được khám sức khỏe định kỳ ít nhất một lần trong năm', 'Elderly with at least one periodic health check in the year', 'STOCK',
   'ELDERLY', 'Người cao tuổi', 'People of 60 and over', 'STOCK',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Công văn 756/2022 của cơ quan dân số', 'Letter 756/2022 of the population authority', 20, 0),
  ('ELDERLY_BHYT', 'Tỷ lệ người cao tuổi có thẻ bảo hiểm y tế', 'Elderly with a health insurance card',
   'ELDERLY_INSURED', 'Người cao tuổi có thẻ bảo hiểm y tế', 'Elderly with a health insurance card', 'STOCK',
   'ELDERLY', 'Người cao tuổi', 'People of 60 and over', 'STOCK',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Quyết định 1679/QĐ-TTg', 'Decision 1679/QĐ-TTg', 21, 0),
  ('EARLY_MARRIAGE', 'Tỷ lệ tảo hôn', 'Child marriages',
   'CHILD_MARRIAGES', 'Người tảo hôn', 'People married under age', 'FLOW',
   'PEOPLE_MARRYING', 'Người kết hôn', 'People who marry', 'FLOW',
   100, '%', '%', 'LOWER', null, null, null, 1, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 6', 'Circular 01/2022/TT-BYT, form 01-DSH, item 6', 22, 0),
  ('COMM_COVER', 'Tỷ lệ đối tượng được tuyên truyền, cung cấp kiến thức', 'Target group reached by communication',
   'TARGET_GROUP_REACHED', 'Người thuộc nhóm đối tượng đã được tuyên truyền', 'People of the group who were reached', 'STOCK',
   'TARGET_GROUP', 'Người thuộc nhóm đối tượng tuyên truyền', 'People of the group to be reached', 'STOCK',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 23, 0),
  ('COVENANT', 'Tỷ lệ tổ dân phố, cơ quan đưa bình đẳng giới vào quy ước', 'Units with gender equality in the local covenant',
   'COVENANT_UNITS_DONE', 'Đơn vị đã đưa bình đẳng giới vào quy ước, thỏa ước', 'Residential groups and bodies with gender equality in their covenants', 'STOCK',
   'COVENANT_UNITS', 'Tổ dân phố, cụm dân cư, cơ quan, tổ chức', 'Residential groups and bodies', 'STOCK',
   100, '%', '%', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Kế hoạch của đơn vị', 'The unit''s plan', 24, 0),
  ('UNINTENDED_TEEN', 'Số vị thành niên, thanh niên có thai ngoài ý muốn', 'Unintended pregnancies of adolescents and youth',
   'UNINTENDED_TEEN_PREGNANCIES', 'Vị thành niên, thanh niên có thai ngoài ý muốn', 'Unintended pregnancies of adolescents and youth', 'FLOW',
   null, null, null, null,
   1, 'người', 'people', 'LOWER', null, null, null, 0, null, 'NONE', 'FLOW', 'COUNTS',
   date '1900-01-01', date '9999-12-31', 'Công văn 66/2021, 207/2023: kế hoạch giao mức giảm so với năm trước', 'Letters 66/2021 and 207/2023: plans set its reduction against the year before', 25, 0),
  ('LIFE_EXP', 'Tuổi thọ trung bình tính từ lúc sinh', 'Life expectancy at birth',
   null, 'Tính từ bảng sống', 'From the life table', null,
   null, null, null, null,
   1, 'năm', 'years', 'HIGHER', null, null, null, 1, null, 'NONE', 'STOCK', 'EXTERNAL',
   date '1900-01-01', date '9999-12-31', 'Cơ quan thống kê công bố; Công văn 66/2021 (73,8 năm)', 'Published by the statistics office; letter 66/2021 (73.8 years)', 26, 0);

-- What plans aim at and units can count is counted from now on.
update indicator set numerator_expression = 'YOUNG_PEOPLE_COUNSELLED', numerator_kind = 'FLOW', denominator_expression = 'YOUNG_PEOPLE_MARRYING', denominator_kind = 'FLOW'
  where code = 'PREMARITAL_COUNSELLING_COVERAGE';
update indicator set numerator_expression = 'RESIDENTS_INFORMED', numerator_kind = 'STOCK', denominator_expression = 'RESIDENTS', denominator_kind = 'STOCK'
  where code = 'HEALTH_KNOWLEDGE_COVERAGE';
update indicator set numerator_expression = 'COVENANT_UNITS_DONE', numerator_kind = 'STOCK', denominator_expression = 'COVENANT_UNITS', denominator_kind = 'STOCK'
  where code = 'GENDER_EQUALITY_CONVENTION_COVERAGE';
update indicator set numerator_expression = 'INFLUENTIAL_PEOPLE_INFORMED', numerator_kind = 'STOCK', denominator_expression = 'INFLUENTIAL_PEOPLE', denominator_kind = 'STOCK'
  where code = 'INFLUENTIAL_PEOPLE_REACHED';
-- No longer striven for, so neither more nor less of it is good.
update indicator set polarity = 'NEUTRAL' where code = 'THIRD_BIRTH';

insert into indicator_part (indicator_code, position, side, element, disaggregation, weight) values
  ('SRB', 0, 'NUMERATOR', 'LIVE_BIRTHS', 'MALE', 1),
  ('SRB', 1, 'DENOMINATOR', 'LIVE_BIRTHS', 'FEMALE', 1),
  ('THIRD_BIRTH', 0, 'NUMERATOR', 'LIVE_BIRTHS_3RD_PLUS', 'MALE', 1),
  ('THIRD_BIRTH', 1, 'NUMERATOR', 'LIVE_BIRTHS_3RD_PLUS', 'FEMALE', 1),
  ('THIRD_BIRTH', 2, 'DENOMINATOR', 'LIVE_BIRTHS', 'MALE', 1),
  ('THIRD_BIRTH', 3, 'DENOMINATOR', 'LIVE_BIRTHS', 'FEMALE', 1),
  ('CBR', 0, 'NUMERATOR', 'LIVE_BIRTHS', 'MALE', 1),
  ('CBR', 1, 'NUMERATOR', 'LIVE_BIRTHS', 'FEMALE', 1),
  ('CBR', 2, 'DENOMINATOR', 'MEAN_POPULATION', 'URBAN', 1),
  ('CBR', 3, 'DENOMINATOR', 'MEAN_POPULATION', 'RURAL', 1),
  ('TEEN_BIRTH', 0, 'NUMERATOR', 'LIVE_BIRTHS_MOTHER_UNDER_20', 'TOTAL', 1),
  ('TEEN_BIRTH', 1, 'DENOMINATOR', 'LIVE_BIRTHS', 'MALE', 1),
  ('TEEN_BIRTH', 2, 'DENOMINATOR', 'LIVE_BIRTHS', 'FEMALE', 1),
  ('CPR_NEW', 0, 'NUMERATOR', 'NEW_CONTRACEPTIVE_USERS', 'TOTAL', 1),
  ('CPR', 0, 'NUMERATOR', 'CONTRACEPTIVE_USERS', 'MODERN', 1),
  ('CPR', 1, 'NUMERATOR', 'CONTRACEPTIVE_USERS', 'TRADITIONAL', 1),
  ('CPR', 2, 'DENOMINATOR', 'MARRIED_WOMEN_15_49', 'TOTAL', 1),
  ('PRENATAL_SCREEN', 0, 'NUMERATOR', 'PRENATAL_SCREENED', 'TOTAL', 1),
  ('PRENATAL_SCREEN', 1, 'DENOMINATOR', 'PREGNANT_WOMEN', 'TOTAL', 1),
  ('NEWBORN_SCREEN', 0, 'NUMERATOR', 'NEWBORNS_SCREENED', 'TOTAL', 1),
  ('NEWBORN_SCREEN', 1, 'DENOMINATOR', 'LIVE_BIRTHS', 'MALE', 1),
  ('NEWBORN_SCREEN', 2, 'DENOMINATOR', 'LIVE_BIRTHS', 'FEMALE', 1),
  ('PREMARITAL', 0, 'NUMERATOR', 'COUPLES_COUNSELLED', 'TOTAL', 1),
  ('PREMARITAL', 1, 'DENOMINATOR', 'MARRYING_COUPLES', 'TOTAL', 1),
  ('ELDERLY_CHECK', 0, 'NUMERATOR', 'ELDERLY_CHECKED', 'MALE', 1),
  ('ELDERLY_CHECK', 1, 'NUMERATOR', 'ELDERLY_CHECKED', 'FEMALE', 1),
  ('ELDERLY_CHECK', 2, 'DENOMINATOR', 'ELDERLY', 'MALE', 1),
  ('ELDERLY_CHECK', 3, 'DENOMINATOR', 'ELDERLY', 'FEMALE', 1),
  ('ELDERLY_BHYT', 0, 'NUMERATOR', 'ELDERLY_INSURED', 'MALE', 1),
  ('ELDERLY_BHYT', 1, 'NUMERATOR', 'ELDERLY_INSURED', 'FEMALE', 1),
  ('ELDERLY_BHYT', 2, 'DENOMINATOR', 'ELDERLY', 'MALE', 1),
  ('ELDERLY_BHYT', 3, 'DENOMINATOR', 'ELDERLY', 'FEMALE', 1),
  ('EARLY_MARRIAGE', 0, 'NUMERATOR', 'CHILD_MARRIAGES', 'MALE', 1),
  ('EARLY_MARRIAGE', 1, 'NUMERATOR', 'CHILD_MARRIAGES', 'FEMALE', 1),
  ('EARLY_MARRIAGE', 2, 'DENOMINATOR', 'PEOPLE_MARRYING', 'MALE', 1),
  ('EARLY_MARRIAGE', 3, 'DENOMINATOR', 'PEOPLE_MARRYING', 'FEMALE', 1),
  ('COMM_COVER', 0, 'NUMERATOR', 'TARGET_GROUP_REACHED', 'TOTAL', 1),
  ('COMM_COVER', 1, 'DENOMINATOR', 'TARGET_GROUP', 'TOTAL', 1),
  ('COVENANT', 0, 'NUMERATOR', 'COVENANT_UNITS_DONE', 'RESIDENTIAL_GROUP', 1),
  ('COVENANT', 1, 'NUMERATOR', 'COVENANT_UNITS_DONE', 'WORKPLACE', 1),
  ('COVENANT', 2, 'DENOMINATOR', 'COVENANT_UNITS', 'RESIDENTIAL_GROUP', 1),
  ('COVENANT', 3, 'DENOMINATOR', 'COVENANT_UNITS', 'WORKPLACE', 1),
  ('UNINTENDED_TEEN', 0, 'NUMERATOR', 'UNINTENDED_TEEN_PREGNANCIES', 'TOTAL', 1),
  ('PREMARITAL_COUNSELLING_COVERAGE', 0, 'NUMERATOR', 'YOUNG_PEOPLE_COUNSELLED', 'MALE', 1),
  ('PREMARITAL_COUNSELLING_COVERAGE', 1, 'NUMERATOR', 'YOUNG_PEOPLE_COUNSELLED', 'FEMALE', 1),
  ('PREMARITAL_COUNSELLING_COVERAGE', 2, 'DENOMINATOR', 'YOUNG_PEOPLE_MARRYING', 'MALE', 1),
  ('PREMARITAL_COUNSELLING_COVERAGE', 3, 'DENOMINATOR', 'YOUNG_PEOPLE_MARRYING', 'FEMALE', 1),
  ('HEALTH_KNOWLEDGE_COVERAGE', 0, 'NUMERATOR', 'RESIDENTS_INFORMED', 'TOTAL', 1),
  ('HEALTH_KNOWLEDGE_COVERAGE', 1, 'DENOMINATOR', 'RESIDENTS', 'TOTAL', 1),
  ('GENDER_EQUALITY_CONVENTION_COVERAGE', 0, 'NUMERATOR', 'COVENANT_UNITS_DONE', 'RESIDENTIAL_GROUP', 1),
  ('GENDER_EQUALITY_CONVENTION_COVERAGE', 1, 'NUMERATOR', 'COVENANT_UNITS_DONE', 'WORKPLACE', 1),
  ('GENDER_EQUALITY_CONVENTION_COVERAGE', 2, 'DENOMINATOR', 'COVENANT_UNITS', 'RESIDENTIAL_GROUP', 1),
  ('GENDER_EQUALITY_CONVENTION_COVERAGE', 3, 'DENOMINATOR', 'COVENANT_UNITS', 'WORKPLACE', 1),
  ('INFLUENTIAL_PEOPLE_REACHED', 0, 'NUMERATOR', 'INFLUENTIAL_PEOPLE_INFORMED', 'TOTAL', 1),
  ('INFLUENTIAL_PEOPLE_REACHED', 1, 'DENOMINATOR', 'INFLUENTIAL_PEOPLE', 'TOTAL', 1);

insert into catalogue_state (catalogue, revision, changed_at) values ('indicators', 1, current_timestamp);
