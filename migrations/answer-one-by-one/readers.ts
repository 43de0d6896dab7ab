/** What the process and the other slices ask of the answers. */
export const readers = `
  create function sixstep.expression_answered(the_case uuid, asked text) returns text
  language sql stable set search_path = sixstep, pg_temp as $$
    select value #>> '{}' from expression_answer where case_id = the_case and question = asked
  $$;
  comment on function sixstep.expression_answered is 'One answer as text, for whoever may read it; null where there is none.';
  grant execute on function sixstep.expression_answered to sixstep_staff, sixstep_external, sixstep_worker;

  create view sixstep.expression_component with (security_invoker = true) as
    select a.case_id, split_part(a.question, '.', 2) as component,
      sixstep.expression_answered(a.case_id, a.question || '.status') as status,
      sixstep.expression_answered(a.case_id, a.question || '.need') as need,
      sixstep.expression_answered(a.case_id, a.question || '.rank')::int as rank
    from sixstep.expression_answer a where a.question ~ '^components\\.[A-Za-z]+$' and a.value = 'true';
  comment on view sixstep.expression_component is 'The components that are requested, as the answers have it.';
  grant select on sixstep.expression_component to sixstep_staff, sixstep_external, sixstep_worker;

  create function sixstep.expression_declared_by(the_case uuid) returns uuid
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select accepted.changed_by
    from expression_answer accepted
    join expression_answer named using (case_id, changed_by)
    join case_file k on k.id = accepted.case_id
    join person p on p.id = accepted.changed_by and p.status = 'active' and p.country_code = k.country_code
    where case_id = the_case and accepted.question = 'declaration.accepted' and accepted.value = 'true'
      and named.question = 'declaration.name' and named.value <> 'null' and p.role = 'focalPoint'
  $$;
  comment on function sixstep.expression_declared_by is
    'The designated person who has both typed the name and accepted the declaration; nobody inherits another''s word.';

  create or replace function sixstep.expression_missing(the_case uuid) returns text[]
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with asked as (
      select q.* from expression_question q join expression_of_interest e on e.form = q.form and e.case_id = the_case),
    given as (select question, value #>> '{}' as value from expression_answer
      where case_id = the_case and value <> 'null'),
    wanted as (select component, count(*) over () as requested from expression_component where case_id = the_case),
    missing as (
      select q.ordinal, q.field from asked q left join given g on g.question = q.id left join wanted w using (component)
      where (q.component is null or w.component is not null) and (
        length(g.value) > q.most
        or (g.value is null and (q.demand = 'always' or q.demand = 'ofRequested'
          or q.demand = 'ofSeveral' and w.requested > 1))
        or (q.kind = 'email' and g.value !~ '^[^[:space:]@]+@[^[:space:]@]+\\.[^[:space:]@]+$')))
    select coalesce(array_agg(field order by ordinal), '{}')
    from (select min(ordinal) as ordinal, field from missing group by field) one
  $$;
  comment on function sixstep.expression_missing is
    'The questions whose answer is demanded and not there, too long, or an address that cannot be written to.';
`;

export const answeredFacts = `
  create or replace function sixstep.expression_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with answered as (
      select expression_answered(the_case, 'letter.kind') as letter_kind,
        expression_answered(the_case, 'letter.fileId') as letter_file,
        expression_answered(the_case, 'letter.followsOn') as letter_follows_on)
    select jsonb_build_object(
      'missingAnswers', cardinality(expression_missing(the_case)),
      'componentsRequested', (select count(*) from expression_component where case_id = the_case),
      'ranksUnique', (select count(rank) = count(distinct rank) from expression_component where case_id = the_case),
      'letter', case
        when a.letter_kind = 'attached' and a.letter_file is null then 'none'
        when a.letter_kind = 'follows' and a.letter_follows_on is null then 'none'
        else coalesce(a.letter_kind, 'none') end,
      'declaredByDesignatedPerson', expression_declared_by(the_case) is not null
        or exists (select from paper w where w.case_id = the_case and w.event_type = 'expression.submit' and w.status = 'entered'),
      'openPoints', (select count(*) from expression_point p where p.case_id = the_case and p.answer is null
        and p.round = (select max(round) from expression_point where case_id = the_case)),
      'completenessOpen', (select count(*) from completeness_answer where case_id = the_case and answer is null),
      'eligibilityOpen', (select count(*) from eligibility_answer where case_id = the_case
        and (answer is null or answer = 'no' and waived_by is null)),
      'letterReceived', a.letter_file is not null,
      'letterMayFollow', exists (select from letter_allowance where case_id = the_case),
      'componentsInAnotherOpenCase', (select count(*) from expression_component c where c.case_id = the_case
        and exists (select from case_file o join process_state s using (state)
          where o.country_code = k.country_code and o.id <> the_case and not s.final and c.component = any (o.components))),
      'assessedByActor', exists (select from eligibility_answer where case_id = the_case and answered_by = any (persons)))
    from case_file k, answered a where k.id = the_case
  $$;
`;

export const contactInAnswers = `select expression_answered(the_case, 'contact.position') as position,
      expression_answered(the_case, 'contact.email') as email`;

export const letterInAnswers = `select where expression_answered(the_case, 'letter.fileId') is not null`;
