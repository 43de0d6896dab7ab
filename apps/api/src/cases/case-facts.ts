import { factsOfNewCase, type Facts } from '@sixstep/process';
import type { Statement } from '../database/database.ts';

/** Reads the facts of a case in one statement; `persons` are those whose authorship counts for four eyes. */
export const factsStatement = (
  number: string,
  persons: readonly string[],
  paper: string | null = null,
): Statement => ({
  name: 'case-facts',
  sql: `select sixstep.case_facts(c.id, $2::uuid[], $3::uuid) as facts
        from sixstep.case_file c where c.number = $1`,
  params: [number, persons, paper],
});

/** Reads what is known of a country before there is a case. */
export const partnerFactsStatement = (countryCode: string): Statement => ({
  name: 'partner-facts',
  sql: `select sixstep.partner_facts($1, null) as partner`,
  params: [countryCode],
});

/** Reads what the guards ask of an adoption; no row when none is meant. */
export const adoptionFactsStatement = (
  adoption: string | null,
  persons: readonly string[],
): Statement => ({
  name: 'adoption-facts',
  sql: `select sixstep.adoption_facts($1, $2::uuid[]) as adoption`,
  params: [adoption, persons],
});

export const newCaseFacts = (partner: Facts['partner']): Facts => factsOfNewCase(partner);
