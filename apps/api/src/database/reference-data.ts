import { stateTable, states } from '@sixstep/process';
import { partnerCountries, partnerOrganizations } from '@sixstep/reference';
import { answerPlaces, expressionForm } from '@sixstep/reference/expression-form';
import type { Client } from 'pg';

/**
 * Brings the reference data to what this code knows. What people may change (support class, waiver, service levels) is
 * written once and then left alone. An organization that somebody has changed or added is theirs as a whole (its
 * `changed_by` says so) and is left alone from then on; one that nobody has touched follows this code.
 */
export async function loadReferenceData(session: Client): Promise<void> {
  await session.query('begin');
  await session.query(countries, [JSON.stringify(partnerCountries.map(countryRow))]);
  await session.query(partners, [JSON.stringify(partnerOrganizations.map(organizationRow))]);
  await session.query(processStates, [JSON.stringify(states.map(stateRow))]);
  await session.query(questions, [JSON.stringify(answerPlaces.map(questionRow))]);
  await session.query(levels, [JSON.stringify(states.flatMap(levelRows))]);
  await session.query('commit');
}

const countryRow = (country: (typeof partnerCountries)[number]) => ({
  ...country,
  name: country.name.en,
  names: country.name,
  center_name: country.centerName,
  portal_language: country.portalLanguage,
  time_zone: country.timeZone,
  support_class: country.supportClass,
});

/** What the Center has put right itself stays as it is. */
const kept = (column: string) =>
  `case when partner_country.profile_kept then partner_country.${column} else excluded.${column} end`;

const countries = `
  insert into sixstep.partner_country (code, iso2, m49, kind, name, names, center_name, aliases, region, languages,
    portal_language, time_zone, weekend, support_class, ldc, sids, note)
  select code, iso2, m49, kind, name, names, center_name, aliases, region, languages,
    portal_language, time_zone, weekend, support_class, ldc, sids, note
  from jsonb_populate_recordset(null::sixstep.partner_country, $1)
  on conflict (code) do update set (iso2, m49, kind, name, names, center_name, aliases, region, languages,
    portal_language, time_zone, weekend, ldc, sids, note) =
    row(excluded.iso2, excluded.m49, excluded.kind, excluded.name, excluded.names, excluded.center_name,
    excluded.aliases, excluded.region, ${kept('languages')}, ${kept('portal_language')}, ${kept('time_zone')},
    ${kept('weekend')}, excluded.ldc, excluded.sids, excluded.note)`;

const organizationRow = (organization: (typeof partnerOrganizations)[number]) => ({
  ...organization,
  full_name: organization.fullName,
  iati_org_type: organization.iatiOrgType,
  crs_channel_code: organization.crsChannelCode,
});

const partners = `
  insert into sixstep.organization (code, name, full_name, category, strengths, components, iati_org_type,
    crs_channel_code, inferred)
  select code, name, full_name, category, strengths, components, iati_org_type, crs_channel_code, inferred
  from jsonb_populate_recordset(null::sixstep.organization, $1)
  on conflict (code) do update set (name, full_name, category, strengths, components, iati_org_type, crs_channel_code,
    inferred) = row(excluded.name, excluded.full_name, excluded.category, excluded.strengths, excluded.components,
    excluded.iati_org_type, excluded.crs_channel_code, excluded.inferred)
  where organization.changed_by is null`;

const stateRow = (state: (typeof states)[number], index: number) => ({
  state,
  step: stateTable[state].step,
  turn: stateTable[state].turn,
  ordinal: index + 1,
  final: stateTable[state].step === null,
});

const processStates = `
  insert into sixstep.process_state
  select * from jsonb_populate_recordset(null::sixstep.process_state, $1)
  on conflict (state) do update set (step, turn, ordinal, final) =
    row(excluded.step, excluded.turn, excluded.ordinal, excluded.final)`;

const questionRow = (place: (typeof answerPlaces)[number], index: number) => ({
  ...place,
  form: expressionForm.version,
  ordinal: index + 1,
  most: place.limit,
});

/** A form that drafts are still written in stays as it was. */
const questions = `
  insert into sixstep.expression_question
  select * from jsonb_populate_recordset(null::sixstep.expression_question, $1)
  on conflict (form, id) do update set (ordinal, field, kind, most, demand, component) =
    row(excluded.ordinal, excluded.field, excluded.kind, excluded.most, excluded.demand, excluded.component)`;

function levelRows(state: (typeof states)[number]) {
  const level = stateTable[state].serviceLevel;
  if (level === null) return [];
  if ('workingDays' in level) return [{ state, unit: 'workingDays', amount: level.workingDays }];
  if ('months' in level) return [{ state, unit: 'months', amount: level.months }];
  return [
    {
      state,
      unit: 'days',
      amount: level.days,
      reminder_days: 'reminderDays' in level ? level.reminderDays : [],
      limit_days: 'limitDays' in level ? level.limitDays : null,
    },
  ];
}

const levels = `
  insert into sixstep.service_level (state, unit, amount, reminder_days, limit_days)
  select state, unit, amount, coalesce(reminder_days, '{}'), limit_days
  from jsonb_populate_recordset(null::sixstep.service_level, $1)
  on conflict (state) do nothing`;
