-- What of an allotment was handed out, received and put up: how much, and what was noted at each step.
-- withdrawn: an amendment no longer allots it, but it had been handed out already.
alter table activity_output_allocation add column issued_quantity integer;
alter table activity_output_allocation add column issued_note varchar(1000);
alter table activity_output_allocation add column received_quantity integer;
alter table activity_output_allocation add column received_note varchar(1000);
alter table activity_output_allocation add column displayed_quantity integer;
alter table activity_output_allocation add column displayed_note varchar(1000);
alter table activity_output_allocation add column withdrawn boolean default false not null;
alter table activity_output_allocation alter column withdrawn drop default;
alter table activity_output_allocation add column version bigint default 0 not null;
alter table activity_output_allocation alter column version drop default;
update activity_output_allocation set issued_quantity = quantity where issued_on is not null;
update activity_output_allocation set received_quantity = quantity where received_on is not null;
update activity_output_allocation set displayed_quantity = quantity where displayed_on is not null;
alter table activity_output_allocation add constraint ck_activity_output_allocation_issued_quantity
  check (issued_quantity >= 0 and (issued_on is null or issued_quantity is not null));
alter table activity_output_allocation add constraint ck_activity_output_allocation_received_quantity
  check (received_quantity <= issued_quantity and (received_on is null or received_quantity is not null));
alter table activity_output_allocation add constraint ck_activity_output_allocation_displayed_quantity
  check (displayed_quantity <= received_quantity and (displayed_on is null or displayed_quantity is not null));
create index ix_activity_output_allocation_issued_on on activity_output_allocation (issued_on);

alter table activity_output add column withdrawn boolean default false not null;
alter table activity_output alter column withdrawn drop default;
