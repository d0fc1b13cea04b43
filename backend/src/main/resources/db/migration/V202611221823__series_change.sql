-- Changes of a series are told apart by its version; figures may be cut off so many days after each period's end.
alter table report_series add column version bigint default 0 not null;
alter table report_series alter column version drop default;
alter table report_series add column data_cut_off_after_days integer;
