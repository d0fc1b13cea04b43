-- Files that belong to things of other rooms. Their contents lie in a folder, named by their hash.
create table stored_file (
  id uuid not null,
  sha256 varchar(64) not null,
  name varchar(200) not null,
  type varchar(32) not null,
  bytes bigint not null,
  kept_at timestamp(6) with time zone not null,
  kept_by uuid,
  constraint pk_stored_file primary key (id)
);
create index ix_stored_file_sha256 on stored_file (sha256);

-- The plan as it was signed, scanned.
alter table plan add column signed_copy_id uuid;
alter table plan add constraint fk_plan_signed_copy_id foreign key (signed_copy_id) references stored_file (id);
create index ix_plan_signed_copy_id on plan (signed_copy_id);
