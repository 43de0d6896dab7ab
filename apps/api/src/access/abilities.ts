import { abilitiesOf, mayDo, type Ability } from '@sixstep/process';
import type { Actor } from './actor.ts';

/** What of a director's an acting director does not: nobody prolongs their own time in the office. */
const directorsOwn: readonly Ability[] = ['people.nameActingDirector'];

/** Whether somebody may do something beside taking steps, by their role and by standing in for the director today. */
export const may = (actor: Actor, ability: Ability): boolean =>
  mayDo(actor.role, ability) ||
  (actor.actingDirector && mayDo('director', ability) && !directorsOwn.includes(ability));

/** Everything that somebody may do today beside taking steps. */
export const abilitiesToday = (actor: Actor): Ability[] => [
  ...new Set([
    ...abilitiesOf(actor.role),
    ...abilitiesOf('director').filter((ability) => may(actor, ability)),
  ]),
];
