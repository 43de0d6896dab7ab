import {
  eventDone as eventDoneIn,
  eventWords as eventWordsIn,
  roleWords as roleWordsIn,
  roles,
  standingWords as standingWordsIn,
  stateWords as stateWordsIn,
  stepWords as stepWordsIn,
  turnWords as turnWordsIn,
  type EventType,
  type Role,
  type Standing,
  type State,
  type Step,
  type Turn,
} from '@sixstep/process';

/** The machine's own words, in the language of the staff interface. */
export const stateWords = (state: State): string => stateWordsIn(state, 'en');
export const eventWords = (type: EventType): string => eventWordsIn(type, 'en');
/** What happened, after the name of who did it: `approved the invitation`. */
export const eventDone = (type: EventType): string => eventDoneIn(type, 'en');
export const stepWords = (step: Step): string => stepWordsIn(step, 'en');
export const turnWords = (turn: Turn): string => turnWordsIn(turn, 'en');
export const standingWords = (standing: Standing): string => standingWordsIn(standing, 'en');

/** What people call a role; an unknown one by its own name. */
export const roleWords = (role: string): string => (isRole(role) ? roleWordsIn(role, 'en') : role);

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
