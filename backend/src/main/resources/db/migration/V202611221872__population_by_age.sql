-- Population by groups of five years, as the registers of residents count it at the end of a year. A bulletin for
-- leaders adds them up: who is of working age, who enters it and who turns 60 within five years.
insert into data_element (code, name_vi, name_en, kind, position, valid_from, valid_to, source_vi, source_en, version) values
  ('POPULATION_BY_AGE', 'Dân số theo nhóm tuổi', 'Population by age group', 'STOCK', 40, date '1900-01-01', date '9999-12-31', 'Sổ theo dõi dân số của ngành y tế; dân số thực tế thường trú đến ngày cuối năm', 'Population register of the health sector; actual usual residents on the last day of the year', 0);

insert into dimension_category (dimension_code, code, name_vi, name_en, position) values
  ('AGE_GROUP', '0_4', '0–4 tuổi', '0–4', 4),
  ('AGE_GROUP', '5_9', '5–9 tuổi', '5–9', 5),
  ('AGE_GROUP', '10_14', '10–14 tuổi', '10–14', 6),
  ('AGE_GROUP', '15_19', '15–19 tuổi', '15–19', 7),
  ('AGE_GROUP', '20_24', '20–24 tuổi', '20–24', 8),
  ('AGE_GROUP', '25_29', '25–29 tuổi', '25–29', 9),
  ('AGE_GROUP', '30_34', '30–34 tuổi', '30–34', 10),
  ('AGE_GROUP', '35_39', '35–39 tuổi', '35–39', 11),
  ('AGE_GROUP', '40_44', '40–44 tuổi', '40–44', 12),
  ('AGE_GROUP', '45_49', '45–49 tuổi', '45–49', 13),
  ('AGE_GROUP', '50_54', '50–54 tuổi', '50–54', 14),
  ('AGE_GROUP', '55_59', '55–59 tuổi', '55–59', 15),
  ('AGE_GROUP', '60_64', '60–64 tuổi', '60–64', 16),
  ('AGE_GROUP', '65_PLUS', 'Từ 65 tuổi trở lên', '65 and over', 17);

insert into disaggregation (element_code, code, name_vi, name_en, position, categories) values
  ('POPULATION_BY_AGE', 'AGE_0_4', '0–4 tuổi', '0–4', 1, 'AGE_GROUP=0_4'),
  ('POPULATION_BY_AGE', 'AGE_5_9', '5–9 tuổi', '5–9', 2, 'AGE_GROUP=5_9'),
  ('POPULATION_BY_AGE', 'AGE_10_14', '10–14 tuổi', '10–14', 3, 'AGE_GROUP=10_14'),
  ('POPULATION_BY_AGE', 'AGE_15_19', '15–19 tuổi', '15–19', 4, 'AGE_GROUP=15_19'),
  ('POPULATION_BY_AGE', 'AGE_20_24', '20–24 tuổi', '20–24', 5, 'AGE_GROUP=20_24'),
  ('POPULATION_BY_AGE', 'AGE_25_29', '25–29 tuổi', '25–29', 6, 'AGE_GROUP=25_29'),
  ('POPULATION_BY_AGE', 'AGE_30_34', '30–34 tuổi', '30–34', 7, 'AGE_GROUP=30_34'),
  ('POPULATION_BY_AGE', 'AGE_35_39', '35–39 tuổi', '35–39', 8, 'AGE_GROUP=35_39'),
  ('POPULATION_BY_AGE', 'AGE_40_44', '40–44 tuổi', '40–44', 9, 'AGE_GROUP=40_44'),
  ('POPULATION_BY_AGE', 'AGE_45_49', '45–49 tuổi', '45–49', 10, 'AGE_GROUP=45_49'),
  ('POPULATION_BY_AGE', 'AGE_50_54', '50–54 tuổi', '50–54', 11, 'AGE_GROUP=50_54'),
  ('POPULATION_BY_AGE', 'AGE_55_59', '55–59 tuổi', '55–59', 12, 'AGE_GROUP=55_59'),
  ('POPULATION_BY_AGE', 'AGE_60_64', '60–64 tuổi', '60–64', 13, 'AGE_GROUP=60_64'),
  ('POPULATION_BY_AGE', 'AGE_65_PLUS', 'Từ 65 tuổi trở lên', '65 and over', 14, 'AGE_GROUP=65_PLUS');
