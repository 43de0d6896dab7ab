/** The text that is hashed: each part with its length in bytes before it, so that no two events have the same text. */
const parts = [
  'e.case_id::text',
  'e.seq::text',
  'e.machine_version::text',
  'e.type',
  'e.from_state',
  'e.to_state',
  'e.actor_id::text',
  'e.role',
  'e.capacity',
  'e.on_behalf::text',
  'sixstep.instant(e.at)',
  'e.occurred_on::text',
  'e.facts',
  `encode(e.commitment, 'hex')`,
]
  .map((part) => `coalesce(octet_length(${part})::text || ':' || ${part}, '-') || ','`)
  .join(' || ');

export const caseChain = `
  create function sixstep.event_hash(e sixstep.case_event) returns bytea language sql stable
    set datestyle = 'ISO, YMD'
    return sha256(e.prev_hash || convert_to(${parts}, 'UTF8'));
  comment on function sixstep.event_hash is 'The link of the chain that this event has to bear.';

  create function sixstep.chain_event() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare kase case_file;
  begin
    select * into kase from case_file where id = new.case_id for update;
    if new.seq is distinct from kase.version + 1
      or new.from_state is distinct from (case when kase.version = 0 then null else kase.state end) then
      raise exception 'the case has moved' using errcode = 'SX412';
    end if;
    new.at := sixstep.now();
    new.actor_id := sixstep.actor_id();
    new.prev_hash := kase.chain_head;
    new.hash := sixstep.event_hash(new);
    update case_file set
      version = new.seq,
      chain_head = new.hash,
      state = new.to_state,
      machine_version = new.machine_version,
      state_since = case when new.from_state is distinct from new.to_state then new.at else state_since end,
      state_since_on = case when new.from_state is distinct from new.to_state then new.occurred_on else state_since_on end
      where id = new.case_id;
    return new;
  end $$;
  comment on function sixstep.chain_event is 'Links the event to the history of its case and moves the case: nothing else does.';
  create trigger chain_event before insert on sixstep.case_event
    for each row execute function sixstep.chain_event();

  create function sixstep.refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'history is never changed' using errcode = 'insufficient_privilege';
  end $$;
  create trigger refuse_change before update or delete on sixstep.case_event
    for each row execute function sixstep.refuse_change();
  create trigger refuse_truncate before truncate on sixstep.case_event
    for each statement execute function sixstep.refuse_change();
  create trigger refuse_change before update on sixstep.case_event_payload
    for each row execute function sixstep.refuse_change();
  create trigger refuse_truncate before truncate on sixstep.case_event_payload
    for each statement execute function sixstep.refuse_change();
  create trigger refuse_truncate before truncate on sixstep.case_file
    for each statement execute function sixstep.refuse_change();
  create trigger refuse_truncate before truncate on sixstep.row_version
    for each statement execute function sixstep.refuse_change();

  create trigger keep_version before insert or update or delete on sixstep.case_file
    for each row execute function sixstep.keep_version();
`;
