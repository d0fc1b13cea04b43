-- Counted by several agencies from records of their own, so that there is something to lay side by side.
alter table data_element add column reconcilable boolean default false not null;
update data_element set reconcilable = true where code in (
  'LIVE_BIRTHS', 'LIVE_BIRTHS_2ND', 'LIVE_BIRTHS_3RD_PLUS', 'DEATHS', 'IN_MIGRANTS', 'USUAL_RESIDENTS', 'HOUSEHOLDS',
  'MEAN_POPULATION', 'MARRYING_COUPLES', 'PEOPLE_MARRYING', 'CHILD_MARRIAGES', 'DIVORCES');
