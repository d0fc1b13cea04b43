-- Asked as one join, the rows just added have no statistics: plans went through all revisions for each of them. Each
-- revision is looked up by its key instead, once for all its cells.
create or replace function report_cells_sent() returns trigger language plpgsql as $$
declare
  added_to uuid;
  found_state varchar;
begin
  for added_to in select distinct a.revision_id from added a order by a.revision_id loop
    select v.state into found_state from report_revision v where v.id = added_to for share;
    if found_state <> 'DRAFT' then
      raise exception 'report_cell of a report that was sent cannot change' using errcode = '23001';
    end if;
  end loop;
  return null;
end
$$;
