-- Null: whatever its roles allow, as before there were rights.
alter table api_token add column rights varchar(1000);
-- Null: all that its roles reach.
alter table api_token add column organisation_id uuid;
alter table api_token add constraint fk_api_token_organisation
  foreign key (organisation_id) references organisation (id);
-- The secret before the present one, until the overlap ends.
alter table api_token add column previous_hash varchar(64);
alter table api_token add column previous_prefix varchar(16);
alter table api_token add column previous_until timestamp(6) with time zone;
alter table api_token add column previous_last_used_at timestamp(6) with time zone;
alter table api_token add constraint uq_api_token_previous_hash unique (previous_hash);
create index ix_api_token_organisation on api_token (organisation_id);
