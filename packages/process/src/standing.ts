/** Roles that a person may hold; the clock is nobody's role but acts through the same door. */
export const roles = [
  'director',
  'programManager',
  'programOfficer',
  'focalPoint',
  'countryColleague',
  'partnerContact',
  'administrator',
  'observer',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

export const centerRoles = [
  'director',
  'programManager',
  'programOfficer',
  'administrator',
  'observer',
  'auditor',
] as const satisfies readonly Role[];

/**
 * What a person is towards one case at one moment: the letters D, M, O, F, S of the handbook. `center` is anybody of the
 * Center who works on cases: it takes no step by itself, but it is who may check a paper that somebody else has entered.
 */
export const standings = [
  'director',
  'manager',
  'officer',
  'focalPoint',
  'clock',
  'center',
] as const;
export type Standing = (typeof standings)[number];

export interface Person {
  readonly role: Role | 'clock';
  /** Named acting director for today. */
  readonly actingDirector: boolean;
  /** The program manager of the case, or that manager's delegate today; for a new case, any program manager. */
  readonly managesCase: boolean;
  /** Designated by the country of the case. */
  readonly ofCaseCountry: boolean;
}

export function standingsOf(person: Person): ReadonlySet<Standing> {
  const held = new Set<Standing>();
  if (person.role === 'clock') held.add('clock');
  if (person.role === 'director' || person.actingDirector) held.add('director');
  if (person.managesCase) held.add('manager');
  if (person.role === 'programOfficer') held.add('officer');
  if (person.role === 'focalPoint' && person.ofCaseCountry) held.add('focalPoint');
  if (['director', 'programManager', 'programOfficer'].includes(person.role)) held.add('center');
  return held;
}
