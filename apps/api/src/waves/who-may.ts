import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { Problem } from '../errors/problem.ts';

/** Who composes waves, and submits them. */
export const writes = (actor: Actor): boolean =>
  actor.role === 'programManager' || actor.role === 'programOfficer';

/** Who approves and returns them: a director, or who acts for one today. */
export const decides = (actor: Actor): boolean => actor.role === 'director' || actor.actingDirector;

/** @throws Problem 404, 403 */
export function mustWrite(actor: Actor): void {
  mustSeeWork(actor);
  if (!writes(actor)) throw new Problem('forbidden');
}

/** @throws Problem 404, 403 */
export function mustDecide(actor: Actor): void {
  mustSeeWork(actor);
  if (!decides(actor)) throw new Problem('forbidden');
}
