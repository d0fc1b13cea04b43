-- Every change: who, when, through what, before and after. Rows are only ever added.
create table audit_event (
  id uuid not null,
  at timestamp(6) with time zone not null,
  actor_id uuid not null,
  actor varchar(80) not null,
  via varchar(32) not null,
  credential_id uuid,
  action varchar(64) not null,
  resource_type varchar(64) not null,
  resource varchar(300) not null,
  organisation_id uuid,
  reason text,
  before_state text,
  after_state text,
  constraint pk_audit_event primary key (id)
);
create index ix_audit_event_at on audit_event (at, id);
create index ix_audit_event_organisation on audit_event (organisation_id, at);
create index ix_audit_event_resource on audit_event (resource_type, resource, at);
create index ix_audit_event_actor on audit_event (actor, at);
