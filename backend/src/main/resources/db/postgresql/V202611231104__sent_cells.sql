-- The cells of many reports are written by one statement: whether any of their revisions was sent is asked once for all of them.
create function report_cells_sent() returns trigger language plpgsql as $$
begin
  if exists (
    select 1
    from (
      select v.state from report_revision v
      where v.id in (select a.revision_id from added a)
      order by v.id for share
    ) held
    where held.state <> 'DRAFT'
  ) then
    raise exception 'report_cell of a report that was sent cannot change' using errcode = '23001';
  end if;
  return null;
end
$$;

drop trigger tr_report_cell_sent on report_cell;
create trigger tr_report_cell_sent before update or delete on report_cell
  for each row execute function report_content_sent();
create trigger tr_report_cell_added after insert on report_cell referencing new table as added
  for each statement execute function report_cells_sent();
