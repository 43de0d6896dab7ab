import * as contract from '../index.ts';
import { access, signInRefusal } from './access.ts';
import { adoptions } from './adoptions.ts';
import { cases, nextStepList } from './cases.ts';
import { confirmations } from './confirmations.ts';
import { consultations } from './consultations.ts';
import { contacts } from './contacts.ts';
import { missions } from './missions.ts';
import { week } from './my-week.ts';
import { correspondence } from './correspondence.ts';
import { discussion } from './discussion.ts';
import { expressionsOfInterest } from './expressions-of-interest.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { invitations } from './invitations.ts';
import { outbox } from './outbox.ts';
import { entries } from './entries.ts';
import { objections } from './objections.ts';
import { offers } from './offers.ts';
import { isSchema, type Chapter, type Schema } from './operation.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { countryHolidays } from './country-holidays.ts';
import { readiness } from './readiness.ts';
import { reference } from './reference.ts';
import { reminders } from './reminders.ts';
import { reports, service } from './service.ts';
import { namedStepBodies } from './step-bodies.ts';
import { supportPackages } from './support-packages.ts';
import { translations } from './translations.ts';
import { intakeLetters } from './intake-letters.ts';
import { countryProfiles } from './country-profiles.ts';
import { introductions } from './introductions.ts';
import { colleagues } from './colleagues.ts';
import { designations } from './designations.ts';
import { letterTemplates } from './letter-templates.ts';
import { waves } from './waves.ts';
import { workplans } from './workplans.ts';

export {
  isSchema,
  pathParametersOf,
  problemsOf,
  type AnswerStatus,
  type Bytes,
  type Chapter,
  type Method,
  type Operation,
  type Schema,
} from './operation.ts';
export { pathParameters, type PathParameter } from './path-parameters.ts';

/** The whole API: every operation, in the order in which a case meets them. */
export const chapters: readonly Chapter[] = [
  access,
  cases,
  adoptions,
  imports,
  waves,
  letterTemplates,
  invitations,
  expressionsOfInterest,
  intakeLetters,
  consultations,
  supportPackages,
  offers,
  workplans,
  discussion,
  translations,
  papers,
  entries,
  objections,
  contacts,
  missions,
  correspondence,
  week,
  reminders,
  outbox,
  files,
  reports,
  confirmations,
  reference,
  countryHolidays,
  readiness,
  countryProfiles,
  designations,
  colleagues,
  introductions,
  people,
  service,
];

/** Schemas that have a name of their own on the wire: all that the contract exports, under the names of its exports. */
export const namedSchemas: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(
    Object.entries(contract).flatMap(([name, value]) => (isSchema(value) ? [[name, value]] : [])),
  ),
  ...namedStepBodies,
  nextStepList,
  signInRefusal,
};
