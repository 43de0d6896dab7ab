import { eventRow, type EventType } from './events.ts';
import { isEnded, type State } from './states.ts';

/** Whether a case is on hold after a step: an opening and an ending clear it, and all else leaves it as it was. */
export function onHoldAfter(onHold: boolean, type: EventType, to: State): boolean {
  if (type === 'case.hold') return true;
  if (type === 'case.resume' || eventRow(type).from === 'new' || isEnded(to)) return false;
  return onHold;
}
