import { standingsOf, type Standing } from '@sixstep/process';
import type { Doer } from '../access/actor.ts';

interface CaseOfSomebody {
  readonly countryCode: string;
  readonly managerId: string | null;
}

/** What somebody is towards a case; `null` asks for a case that does not exist yet. A case without manager is any manager's. */
export function standingTowards(doer: Doer, kase: CaseOfSomebody | null): ReadonlySet<Standing> {
  if (!('personId' in doer)) {
    return standingsOf({
      role: 'clock',
      actingDirector: false,
      managesCase: false,
      ofCaseCountry: false,
    });
  }
  return standingsOf({
    role: doer.role,
    actingDirector: doer.actingDirector,
    managesCase:
      doer.role === 'programManager' &&
      (kase === null || kase.managerId === null || manages(doer, kase.managerId)),
    ofCaseCountry: kase === null || doer.countryCode === kase.countryCode,
  });
}

/** How the history names the capacity in which the step was taken. */
export function capacityOf(
  doer: Doer,
  kase: CaseOfSomebody | null,
  neededDirector: boolean,
): 'own' | 'acting' | 'delegate' | 'clock' {
  if (!('personId' in doer)) return 'clock';
  if (neededDirector && doer.actingDirector && doer.role !== 'director') return 'acting';
  if (
    kase?.managerId &&
    kase.managerId !== doer.personId &&
    doer.delegateOf.includes(kase.managerId)
  )
    return 'delegate';
  return 'own';
}

/** The doer and everybody for whom the doer acts: four eyes must not be had by delegation. */
export const personsBehind = (doer: Doer): string[] =>
  'personId' in doer ? [doer.personId, ...doer.delegateOf] : [];

function manages(doer: Extract<Doer, { personId: string }>, managerId: string): boolean {
  return managerId === doer.personId || doer.delegateOf.includes(managerId);
}
