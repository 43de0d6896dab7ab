import { importTargets, type ImportTargetName } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { mustBeOfCenter } from '../access/of-the-center.ts';
import { Problem } from '../errors/problem.ts';

const bringCasesAndPeople = ['programManager', 'programOfficer'];

/** What this person may import. */
export const importedBy = (actor: Actor): ImportTargetName[] =>
  importTargets.filter((target) =>
    target === 'organizations'
      ? may(actor, 'organization.keep')
      : bringCasesAndPeople.includes(actor.role),
  );

/**
 * @param target anything at all when it is not said
 * @throws Problem 404 for people outside the Center, 403 for what this person does not import.
 */
export function mustImport(actor: Actor, target?: ImportTargetName): void {
  mustBeOfCenter(actor);
  const imported = importedBy(actor);
  const isTheirs = target === undefined ? imported.length > 0 : imported.includes(target);
  if (!isTheirs) throw new Problem('forbidden');
}
