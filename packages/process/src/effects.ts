import { eventRow, type Audience } from './events.ts';
import type { Act } from './reasons.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';

/** Something to do outside once the step is written: somebody is told by mail. */
export interface Effect {
  readonly tell: Audience;
}

/** Who is told of a step. What was entered for the country always brings the country a receipt. */
export function effectsOf(
  from: State | 'new',
  { type, onBehalf = false }: Act,
  standings: ReadonlySet<Standing>,
): readonly Effect[] {
  const told = new Set(eventRow(type).tells);
  const neverSent = from === 'invitation.drafting' || from === 'invitation.awaitingApproval';
  if (type === 'invitation.cancel' && neverSent) told.delete('country');
  if (type === 'amendment.propose' && standings.has('focalPoint')) told.delete('country');
  if (onBehalf) told.add('country');
  return [...told].map((tell) => ({ tell }));
}
