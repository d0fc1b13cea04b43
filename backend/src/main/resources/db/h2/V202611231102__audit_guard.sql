-- Rows of the trail are only added, and sealed once: see vn.canbang.audit.SealedRows.
create trigger tr_audit_event_sealed before insert, update, delete on audit_event
  for each row call 'vn.canbang.audit.SealedRows';
