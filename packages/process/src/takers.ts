import { eventRow, type EventType } from './events.ts';
import type { Standing } from './standing.ts';

/** Whether the country takes this step, so that the Center may enter it for the country. */
export function isCountryStep(type: EventType): boolean {
  const row = eventRow(type);
  // Only whoever made a move takes it back: there is no country to speak for.
  return row.who.includes('focalPoint') && row.to !== 'facts';
}

/**
 * Who may take a step. For the country a manager or officer enters it; where a signed paper is needed, anybody who works
 * on cases may, because the step is then the check of a paper by a second person.
 */
export function takersOf(type: EventType, onBehalf: boolean): readonly Standing[] {
  const row = eventRow(type);
  if (!onBehalf) return row.who;
  if (!isCountryStep(type)) return [];
  return row.needsPaper ? ['manager', 'officer', 'center'] : ['manager', 'officer'];
}

export function mayTake(
  type: EventType,
  standings: ReadonlySet<Standing>,
  onBehalf: boolean,
): boolean {
  return takersOf(type, onBehalf).some((standing) => standings.has(standing));
}
