-- Figures that another body has published, as they were published. One document says one figure of
-- an indicator, area and period on one basis; a later publication stands beside the earlier.
create table published_figure (
  id uuid not null,
  indicator_code varchar(64) not null,
  -- Null for the whole country.
  area_id uuid,
  area_code varchar(5) not null,
  period varchar(7) not null,
  -- Decimal as text: the decimals that were published are kept.
  figure varchar(17) not null,
  basis varchar(32) not null,
  preliminary boolean not null,
  publisher varchar(200) not null,
  document varchar(300) not null,
  published_on date,
  note varchar(1000),
  recorded_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_published_figure primary key (id),
  constraint uq_published_figure_source unique (indicator_code, area_code, period, basis, document),
  constraint fk_published_figure_indicator_code foreign key (indicator_code) references indicator (code),
  constraint fk_published_figure_area_id foreign key (area_id) references area (id)
);
create index ix_published_figure_period on published_figure (indicator_code, period);
create index ix_published_figure_area_id on published_figure (area_id);
