-- The session in which agencies agreed on a figure; null for all others.
alter table observation add column agreement_id uuid;
alter table observation_history add column agreement_id uuid;
create index ix_observation_agreement_id on observation (agreement_id);
