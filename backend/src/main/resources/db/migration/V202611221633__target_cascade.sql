-- The handing down of a target to the areas below: each edition has its decision; one is in force.
create table target_cascade (
  target_id uuid not null,
  -- Number of the newest edition.
  last_edition integer not null,
  in_force integer,
  draft integer,
  changed_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint pk_target_cascade primary key (target_id),
  constraint fk_target_cascade_target_id foreign key (target_id) references target (id) on delete cascade
);

create table target_cascade_edition (
  id uuid not null,
  target_id uuid not null,
  edition integer not null,
  decision_number varchar(64),
  decision_issued_on date,
  decision_issuer varchar(300),
  decision_title varchar(500),
  allocated_at timestamp(6) with time zone,
  constraint pk_target_cascade_edition primary key (id),
  constraint uq_target_cascade_edition unique (target_id, edition),
  constraint fk_target_cascade_edition_target_id foreign key (target_id) references target_cascade (target_id) on delete cascade
);

create table target_allocation (
  id uuid not null,
  edition_id uuid not null,
  position integer not null,
  area_id uuid not null,
  level_value numeric(18, 4) not null,
  upper_value numeric(18, 4),
  due date,
  note varchar(500),
  -- What the ratio is expected to be divided by, typed; else last year's figures say.
  expected_denominator bigint,
  constraint pk_target_allocation primary key (id),
  constraint uq_target_allocation_area unique (edition_id, area_id),
  constraint fk_target_allocation_edition_id foreign key (edition_id) references target_cascade_edition (id) on delete cascade,
  constraint fk_target_allocation_area_id foreign key (area_id) references area (id),
  constraint ck_target_allocation_upper check (upper_value is null or level_value <= upper_value)
);
create index ix_target_allocation_area_id on target_allocation (area_id);

-- To whom the allocations in force are addressed: they see the target, though not the whole plan.
create table target_allocation_party (
  target_id uuid not null,
  area_id uuid not null,
  organisation_id uuid not null,
  constraint pk_target_allocation_party primary key (target_id, area_id, organisation_id),
  constraint fk_target_allocation_party_target_id foreign key (target_id) references target (id) on delete cascade,
  constraint fk_target_allocation_party_area_id foreign key (area_id) references area (id),
  constraint fk_target_allocation_party_organisation_id foreign key (organisation_id) references organisation (id)
);
create index ix_target_allocation_party_organisation_id on target_allocation_party (organisation_id, target_id);
create index ix_target_allocation_party_area_id on target_allocation_party (area_id);
