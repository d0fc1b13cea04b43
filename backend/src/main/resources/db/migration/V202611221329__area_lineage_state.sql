-- The lineage is now written in the transaction that loads the areas it is made of.
drop table area_lineage_state;
