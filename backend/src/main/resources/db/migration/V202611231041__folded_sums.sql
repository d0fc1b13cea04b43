-- Another one whenever sums were folded: folded rows are the same as long as this is.
alter table tally_state add column fold_mark uuid default '00000000-0000-0000-0000-000000000000' not null;
