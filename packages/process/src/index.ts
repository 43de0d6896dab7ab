export { drawing, usualMoves } from './drawing.ts';
export type { DrawnMove, DrawnState, Drawing } from './drawing.ts';
export { effectsOf } from './effects.ts';
export type { Effect } from './effects.ts';
export { eventRow, eventTable, eventTypes, isEventType, openingEvents } from './events.ts';
export type { Audience, EventType } from './events.ts';
export { explain, primaryStep, statesToMoveOn } from './explain.ts';
export type { Explained } from './explain.ts';
export { factsOfNewCase } from './facts.ts';
export type * from './facts.ts';
export { places } from './guard.ts';
export type { Place } from './guard.ts';
export { guardNames, lapseWorkingDays, silence, undoSeconds } from './guards.ts';
export type { GuardName } from './guards.ts';
export { machineVersion } from './machine.ts';
export { abilities, abilitiesOf, mayDo } from './may-do.ts';
export type { Ability } from './may-do.ts';
export type { Act, Reason, ReasonCode } from './reasons.ts';
export { rehearse, replay } from './replay.ts';
export type { Rehearsed, Replayed, ReplayedLine } from './replay.ts';
export { centerRoles, roles, standings, standingsOf } from './standing.ts';
export type { Person, Role, Standing } from './standing.ts';
export {
  endings,
  entryOf,
  isEnded,
  isState,
  openStates,
  stateTable,
  states,
  statesOf,
  stepNumber,
  stepOf,
  steps,
  turns,
} from './states.ts';
export type { ServiceLevel, State, Step, Turn } from './states.ts';
export { isCountryStep, mayTake, takersOf } from './takers.ts';
export { ordinalOf, overrideTargets, targetsOf, targetsOfEvent } from './targets.ts';
export type { Target } from './targets.ts';
export { isRefused, transition } from './transition.ts';
export type { Outcome, Refused, Taken } from './transition.ts';
export { turnOf } from './turn.ts';
export {
  eventDone,
  eventForCountry,
  eventWords,
  processWords,
  reasonWords,
  roleWords,
  standingWords,
  stateForCountry,
  stateWords,
  stepWords,
  turnWords,
} from './words/in-words.ts';
export { say } from './words/say.ts';
export { languages } from './words/words.ts';
export type { Language, ProcessWords } from './words/words.ts';
