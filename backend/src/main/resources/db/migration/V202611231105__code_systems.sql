-- What other systems call the things of this one.
create table code_system (
  code varchar(32) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  version bigint not null,
  constraint pk_code_system primary key (code)
);

-- One of their codes and what it is here. A cell may have a code of each way of writing it.
create table code_mapping (
  id uuid not null,
  system_code varchar(32) not null,
  kind varchar(16) not null,
  their_code varchar(128) not null,
  target varchar(80) not null,
  version bigint not null,
  constraint pk_code_mapping primary key (id),
  constraint uq_code_mapping_their_code unique (system_code, kind, their_code),
  constraint fk_code_mapping_system_code foreign key (system_code) references code_system (code)
);
create index ix_code_mapping_target on code_mapping (target, kind);
