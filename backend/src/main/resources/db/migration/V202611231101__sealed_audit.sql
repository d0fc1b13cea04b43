-- The trail is chained: who writes a row adds its hash, a sealer gives it its number and its link. How both are made:
-- docs/adr/0026-a-chained-trail.md.
alter table audit_event add column hash varchar(64);
alter table audit_event add column number bigint;
alter table audit_event add column chain varchar(64);
-- Place in the queue of rows not yet sealed, in the order in which they were written; null once sealed.
create sequence audit_event_pending;
alter table audit_event add column pending bigint default nextval('audit_event_pending');
alter table audit_event add constraint uq_audit_event_number unique (number);
alter table audit_event add constraint ck_audit_event_sealed
  check ((number is null and chain is null)
    or (number is not null and chain is not null and hash is not null and pending is null));
create index ix_audit_event_pending on audit_event (pending);
-- What one token did.
create index ix_audit_event_credential on audit_event (credential_id, at);

-- The last number and link, and which instance seals until when.
create table audit_head (
  id smallint not null,
  number bigint not null,
  chain varchar(64) not null,
  holder uuid,
  held_until timestamp(6) with time zone,
  constraint pk_audit_head primary key (id),
  constraint ck_audit_head_single check (id = 1)
);
insert into audit_head (id, number, chain)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
