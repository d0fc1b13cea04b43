-- Years that a cited document covers and looks ahead to, by its title.
alter table plan_legal_basis add column period_from integer;
alter table plan_legal_basis add column period_to integer;
alter table plan_legal_basis add column horizon integer;
