-- What was sent stays as it was sent, whoever asks. The rows of a revision may change while it is a draft.
create function report_content_sent() returns trigger language plpgsql as $$
declare
  found_state varchar;
begin
  if tg_op <> 'INSERT' then
    select state into found_state from report_revision where id = old.revision_id for share;
    if found_state <> 'DRAFT' then
      raise exception '% of a report that was sent cannot change', tg_table_name using errcode = '23001';
    end if;
  end if;
  if tg_op <> 'DELETE' then
    select state into found_state from report_revision where id = new.revision_id for share;
    if found_state <> 'DRAFT' then
      raise exception '% of a report that was sent cannot change', tg_table_name using errcode = '23001';
    end if;
    return new;
  end if;
  return old;
end
$$;

create trigger tr_report_cell_sent before insert or update or delete on report_cell
  for each row execute function report_content_sent();
create trigger tr_report_activity_result_sent before insert or update or delete on report_activity_result
  for each row execute function report_content_sent();
create trigger tr_report_narrative_sent before insert or update or delete on report_narrative
  for each row execute function report_content_sent();
create trigger tr_report_pin_sent before insert or update or delete on report_pin
  for each row execute function report_content_sent();

-- Of a revision that was sent only its way goes on: decided once, replaced once, never open again.
create function report_revision_sent() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state <> 'DRAFT' then
      raise exception 'report_revision of a report that was sent cannot change' using errcode = '23001';
    end if;
    return old;
  end if;
  if old.state = 'DRAFT' then
    return new;
  end if;
  if (new.id, new.report_id, new.number, new.consolidation, new.nil, new.prepared_by, new.signed_by,
        new.document_number, new.document_date, new.sha256, new.amendment_reason, new.submitted_at,
        new.submitted_by, new.late, new.warnings)
      is distinct from
       (old.id, old.report_id, old.number, old.consolidation, old.nil, old.prepared_by, old.signed_by,
        old.document_number, old.document_date, old.sha256, old.amendment_reason, old.submitted_at,
        old.submitted_by, old.late, old.warnings)
    or not (new.state = old.state
      or (old.state = 'SUBMITTED' and new.state in ('WITHDRAWN', 'RETURNED', 'ACCEPTED'))
      or (old.state = 'ACCEPTED' and new.state = 'REPLACED'))
    or (old.state <> 'SUBMITTED'
      and (new.decided_at, new.decided_by, new.decision_note, new.return_code, new.return_reason)
        is distinct from
          (old.decided_at, old.decided_by, old.decision_note, old.return_code, old.return_reason))
  then
    raise exception 'report_revision of a report that was sent cannot change' using errcode = '23001';
  end if;
  return new;
end
$$;

create trigger tr_report_revision_sent before update or delete on report_revision
  for each row execute function report_revision_sent();
