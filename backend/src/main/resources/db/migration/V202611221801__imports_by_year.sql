-- The year that a row was taken over with, as one of twelve; null for a row taken over by itself.
alter table observation_import_row add column of_year integer;
-- Called as the file was, if that is known.
alter table tally_import alter column name set data type varchar(255);
alter table tally_import alter column name drop not null;
