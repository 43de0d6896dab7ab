const correction = `
  create table sixstep.case_correction (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    seq int not null,
    line int not null,
    occurred_on date,
    was_on date,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint case_correction_once unique (case_id, seq),
    constraint case_correction_later check (seq > line),
    constraint case_correction_date_whole check ((occurred_on is null) = (was_on is null)),
    foreign key (case_id, line) references sixstep.case_event (case_id, seq),
    -- The correcting line is written after what it leaves, in the same transaction.
    foreign key (case_id, seq) references sixstep.case_event (case_id, seq) deferrable initially deferred
  );
  create index case_correction_of_line on sixstep.case_correction (case_id, line, seq desc);
  comment on table sixstep.case_correction is
    'That a later line of the history puts an earlier one right. Names and files stand in the payload, which may be erased.';
  comment on column sixstep.case_correction.was_on is 'The date that counted until then.';
  select sixstep.protect('case_correction', external := 'country');
  create policy observer_reads on sixstep.case_correction for select to sixstep_staff
    using ((select sixstep.actor_role()) = 'observer');
`;

/**
 * Without definer and settings, so that the planner looks into it and reads one case where one is asked for. Undos and
 * corrections are rare: both are looked up in a small index, and the history is read once, unsorted.
 */
const keptLines = `
  create index case_event_undos on sixstep.case_event (case_id, seq) where type = 'case.undo';

  create function sixstep.kept_lines(until timestamptz)
  returns table (case_id uuid, seq int, type text, from_state text, to_state text, at timestamptz, occurred_on date,
    role text, on_behalf jsonb)
  language sql stable as $$
    select e.case_id, e.seq, e.type, e.from_state, e.to_state, e.at, coalesce(k.occurred_on, e.occurred_on),
      e.role, e.on_behalf
    from sixstep.case_event e
    left join (
      select distinct on (c.case_id, c.line) c.case_id, c.line, c.occurred_on from sixstep.case_correction c
      where c.occurred_on is not null and (until is null or c.changed_at <= until)
      order by c.case_id, c.line, c.seq desc
    ) k on k.case_id = e.case_id and k.line = e.seq
    where e.type not in ('case.correct', 'case.undo') and (until is null or e.at <= until)
      and not exists (
        select from sixstep.case_event u
        where u.type = 'case.undo' and u.case_id = e.case_id and u.seq > e.seq and (until is null or u.at <= until)
          and not exists (select from sixstep.case_event b
            where b.case_id = e.case_id and b.seq > e.seq and b.seq < u.seq and b.type <> 'case.correct'))
  $$;
  comment on function sixstep.kept_lines is
    'The lines of histories that stand, as known at an instant or now: without moves that were undone, with corrected dates.';
`;

export const corrections = `${correction} ${keptLines}`;
