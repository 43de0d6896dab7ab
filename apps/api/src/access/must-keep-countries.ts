import { Problem } from '../errors/problem.ts';
import { may } from './abilities.ts';
import type { Actor } from './actor.ts';

/** @throws Problem 403 for who does not keep what the Center knows of partner countries. */
export function mustKeepCountries(actor: Actor): void {
  if (!may(actor, 'partnerCountry.keep')) throw new Problem('forbidden');
}
