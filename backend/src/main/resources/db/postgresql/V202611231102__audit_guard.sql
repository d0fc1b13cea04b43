-- Rows of the trail are only added, and sealed once, whoever asks.
create function audit_event_sealed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.hash is not null and new.pending is not null and new.number is null then
      return new;
    end if;
  elsif tg_op = 'UPDATE' then
    if old.number is null and new.number is not null
      and new.hash = coalesce(old.hash, new.hash)
      and (new.id, new.at, new.actor_id, new.actor, new.via, new.credential_id, new.action, new.resource_type,
            new.resource, new.organisation_id, new.reason, new.before_state, new.after_state)
          is not distinct from
          (old.id, old.at, old.actor_id, old.actor, old.via, old.credential_id, old.action, old.resource_type,
            old.resource, old.organisation_id, old.reason, old.before_state, old.after_state)
    then
      return new;
    end if;
  end if;
  raise exception 'audit_event is only added to' using errcode = '23001';
end
$$;

create trigger tr_audit_event_sealed before insert or update or delete on audit_event
  for each row execute function audit_event_sealed();
create trigger tr_audit_event_kept before truncate on audit_event
  for each statement execute function audit_event_sealed();
