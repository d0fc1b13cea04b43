-- H2 goes through units in their order and stops when a page is full. With all that a search looks at in the index
-- it fetches only the units that fit; without, each of them.
drop index ix_area_sort_key;
create index ix_area_sort_key on area (sort_key, code, search_key, valid_from, valid_to);
