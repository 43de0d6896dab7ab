/** An event counts as entered late when it was entered more than so many days after it had happened. */
const lateDays = 7;

/** A case counts as without contact after so many days. */
const silentDays = 60;

/** What says that a case bears an entry on behalf, and when its country was last heard. */
interface TruthTerms {
  readonly onBehalf: string;
  readonly heardOn: string;
}

export const truthWithoutEntries: TruthTerms = {
  onBehalf: 't.on_behalf',
  heardOn: 'greatest(k.contact_on, t.heard_on)',
};

export const truthOfCases = ({ onBehalf, heardOn }: TruthTerms): string => `
  create or replace function sixstep.truth_of_cases(moment timestamptz)
  returns table (case_id uuid, adopted boolean, entered_late boolean, on_behalf boolean, unconfirmed boolean,
    without_manager boolean, without_contact boolean, unknown_dates boolean)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with told as (
      select l.case_id,
        bool_or(l.type <> 'case.adopt' and (l.at at time zone 'Asia/Tokyo')::date - l.occurred_on > ${lateDays}) as entered_late,
        bool_or(l.on_behalf is not null) as on_behalf,
        coalesce(max(l.seq) filter (where l.type = 'consultation.proceed')
          > coalesce(max(l.seq) filter (where l.type = 'consultation.confirm'), 0), false) as proceeded,
        max(l.occurred_on) filter
          (where l.from_state is null or l.role in ('focalPoint', 'countryColleague') or l.on_behalf is not null) as heard_on,
        max(l.seq) as last_seq
      from kept_lines(moment) l group by l.case_id
    ),
    touched as (
      select k.case_id, max(k.contact_on) as contact_on from contact k
      where moment is null or k.changed_at <= moment group by k.case_id
    )
    select c.id, c.origin = 'adopted', t.entered_late, ${onBehalf},
      t.proceeded or exists (select from paper p where p.case_id = c.id
        and (moment is null or p.entered_at <= moment) and (p.status = 'entered' or p.changed_at > moment)),
      c.manager_id is null,
      not s.final and ${heardOn}
        < (coalesce(moment, sixstep.now()) at time zone 'Asia/Tokyo')::date - ${silentDays},
      exists (select from adopted_step a where a.case_id = c.id and a.precision = 'unknown')
    from case_file c
    join told t on t.case_id = c.id
    join case_event e on e.case_id = t.case_id and e.seq = t.last_seq
    join process_state s on s.state = e.to_state
    left join touched k on k.case_id = c.id
  $$;
`;

export const truth = `
  ${truthOfCases(truthWithoutEntries)}
  comment on function sixstep.truth_of_cases is
    'What of a case weakens the figures that count it, by what was known at an instant; flags alone, the same for every reader of the Center.';
  revoke all on function sixstep.truth_of_cases(timestamptz) from sixstep_external, sixstep_auth;
`;
