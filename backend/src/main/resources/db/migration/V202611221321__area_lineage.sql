-- In which units of every other day's map a unit's figures are found, both ways in time; made anew
-- from the catalogue of areas at the next start.
drop table area_lineage;
create table area_lineage (
  area_id uuid not null,
  -- The row is about figures whose last day lies in [figure_from, figure_to): a unit's territory may
  -- change within its life.
  figure_from date not null,
  figure_to date not null,
  became_id uuid not null,
  -- Maps of these days.
  valid_from date not null,
  valid_to date not null,
  -- How many such units there are on those maps: a figure is whole only in what holds all of them.
  parts integer not null,
  -- False where one of them is merely possible, for nothing says what a unit became.
  known boolean not null,
  -- Whether the figures are later than the maps.
  later boolean not null,
  constraint pk_area_lineage primary key (area_id, figure_from, became_id, valid_from),
  constraint fk_area_lineage_area_id foreign key (area_id) references area (id),
  constraint fk_area_lineage_became_id foreign key (became_id) references area (id),
  constraint ck_area_lineage_days check (figure_from < figure_to and valid_from < valid_to)
);
create index ix_area_lineage_became_id on area_lineage (became_id, valid_from, valid_to);

delete from area_lineage_state;
