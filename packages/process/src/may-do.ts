import type { Role } from './standing.ts';

const everybodyOfTheCenter: readonly Role[] = [
  'director',
  'programManager',
  'programOfficer',
  'administrator',
  'auditor',
];
const workOnCases: readonly Role[] = ['director', 'programManager', 'programOfficer'];
const ofTheCountry: readonly Role[] = ['focalPoint', 'countryColleague'];

/**
 * What people may do beside taking steps, by role (DOMAIN, roles). Whose case it is decides the service: "own country" and
 * "own organization" are not repeated here.
 */
export const abilities = {
  'case.read': [...everybodyOfTheCenter, 'observer', ...ofTheCountry, 'partnerContact'],
  'case.readHistory': [...everybodyOfTheCenter, ...ofTheCountry],
  'case.comment': [...workOnCases, ...ofTheCountry],
  'case.assign': ['director', 'programManager'],
  'case.attachFile': [...workOnCases, ...ofTheCountry, 'partnerContact'],
  'content.draft': ['programManager', 'programOfficer'],
  'expression.draft': ['programManager', 'programOfficer', ...ofTheCountry],
  'offers.answer': ['partnerContact', 'programManager', 'programOfficer'],
  'paper.enter': ['programManager', 'programOfficer'],
  'paper.check': workOnCases,
  'report.read': [...everybodyOfTheCenter, 'observer'],
  'confirmation.read': everybodyOfTheCenter,
  'case.confirm': ['programManager'],
  'people.administer': ['administrator'],
  'people.nameActingDirector': ['administrator', 'director'],
  'partnerCountry.setSupportClass': ['director'],
  'partnerCountry.waive': ['director'],
  'partnerCountry.keep': ['programManager', 'programOfficer', 'administrator'],
  'organization.keep': ['director', 'administrator'],
  'mail.read': [...workOnCases, 'administrator'],
  'mail.decide': ['director'],
  'settings.administer': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof abilities;

export const mayDo = (role: Role, ability: Ability): boolean =>
  (abilities[ability] as readonly Role[]).includes(role);

/** Everything that a role may do beside taking steps. */
export const abilitiesOf = (role: Role): Ability[] =>
  (Object.keys(abilities) as Ability[]).filter((ability) => mayDo(role, ability));
