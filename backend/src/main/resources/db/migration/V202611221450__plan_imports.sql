-- Documents that were sent to be read: their text, what was read in it, and the plan made of it.
-- Kept for thirty days.
create table plan_import (
  id uuid not null,
  account_id uuid not null,
  created_at timestamp(6) with time zone not null,
  file_name varchar(255),
  text text not null,
  content text not null,
  plan_id uuid,
  version bigint not null,
  constraint pk_plan_import primary key (id),
  constraint fk_plan_import_account_id foreign key (account_id) references user_account (id),
  constraint fk_plan_import_plan_id foreign key (plan_id) references plan (id) on delete set null
);
create index ix_plan_import_account_id on plan_import (account_id);
create index ix_plan_import_created_at on plan_import (created_at);
create index ix_plan_import_plan_id on plan_import (plan_id);
