import { notFound } from '../errors/problem.ts';
import type { Actor } from './actor.ts';

/** @throws Problem 404 for people of countries and organizations: for them there is no such place. */
export function mustBeOfCenter(actor: Actor): void {
  if (actor.countryCode !== null || actor.organizationCode !== null) throw notFound();
}

/** @throws Problem 404 for people outside the Center and for observers, who see what came out, not how it is worked on. */
export function mustSeeWork(actor: Actor): void {
  mustBeOfCenter(actor);
  if (actor.role === 'observer') throw notFound();
}
