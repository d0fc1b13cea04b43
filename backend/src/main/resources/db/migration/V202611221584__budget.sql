-- Money of plans, as whole đồng: what is planned, allocated, drawn and settled, line by line. No accounting.
-- illustrative: made up for the sample.
create table budget_line (
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  activity_id uuid,
  item varchar(500) not null,
  funding_id uuid,
  basis_id uuid,
  decision varchar(500),
  planned bigint,
  allocated bigint,
  drawn bigint,
  vouchers_on date,
  settled bigint,
  settled_on date,
  note varchar(2000),
  illustrative boolean not null,
  version bigint not null,
  constraint pk_budget_line primary key (id),
  constraint fk_budget_line_plan_id foreign key (plan_id) references plan (id) on delete cascade,
  constraint fk_budget_line_activity_id foreign key (activity_id) references activity (id) on delete set null,
  constraint fk_budget_line_funding_id foreign key (funding_id) references plan_funding (id) on delete set null,
  constraint fk_budget_line_basis_id foreign key (basis_id) references plan_legal_basis (id) on delete set null,
  constraint ck_budget_line_planned check (planned >= 0),
  constraint ck_budget_line_allocated check (allocated >= 0),
  constraint ck_budget_line_drawn check (drawn is null or (drawn >= 0 and allocated is not null and drawn <= allocated)),
  constraint ck_budget_line_settled check (settled is null or (settled >= 0 and drawn is not null and settled <= drawn)),
  constraint ck_budget_line_settled_on check (settled_on is null or settled is not null)
);
create index ix_budget_line_plan_id on budget_line (plan_id, position);
create index ix_budget_line_activity_id on budget_line (activity_id);
create index ix_budget_line_funding_id on budget_line (funding_id);
create index ix_budget_line_basis_id on budget_line (basis_id);

create table budget_contract (
  id uuid not null,
  plan_id uuid not null,
  number varchar(64) not null,
  signed_on date not null,
  partner varchar(500) not null,
  subject varchar(2000) not null,
  activity_id uuid,
  amount bigint,
  note varchar(2000),
  version bigint not null,
  constraint pk_budget_contract primary key (id),
  constraint fk_budget_contract_plan_id foreign key (plan_id) references plan (id) on delete cascade,
  constraint fk_budget_contract_activity_id foreign key (activity_id) references activity (id) on delete set null,
  constraint ck_budget_contract_amount check (amount >= 0)
);
create index ix_budget_contract_plan_id on budget_contract (plan_id, signed_on);
create index ix_budget_contract_activity_id on budget_contract (activity_id);
