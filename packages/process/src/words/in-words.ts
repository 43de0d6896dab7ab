import type { EventType } from '../events.ts';
import type { Reason } from '../reasons.ts';
import type { Role, Standing } from '../standing.ts';
import type { State, Step, Turn } from '../states.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { say } from './say.ts';
import type { Language, ProcessWords } from './words.ts';

export const processWords: Record<Language, ProcessWords> = { en, fr, es };

export const stepWords = (step: Step, language: Language): string =>
  processWords[language].steps[step];

export const stateWords = (state: State, language: Language): string =>
  processWords[language].states[state].name;

/** What happens now, said to the country. */
export const stateForCountry = (state: State, language: Language): string =>
  processWords[language].states[state].now;

/** The words on the Center's button. */
export const eventWords = (type: EventType, language: Language): string =>
  processWords[language].events[type].verb;

/** The gentler words on the portal's button. */
export const eventForCountry = (type: EventType, language: Language): string => {
  const { gentle, verb } = processWords[language].events[type];
  return gentle ?? verb;
};

/** The line of a history: "proposed the package". */
export const eventDone = (type: EventType, language: Language): string =>
  processWords[language].events[type].done;

export const reasonWords = (reason: Pick<Reason, 'code' | 'params'>, language: Language): string =>
  say(processWords[language].reasons[reason.code], reason.params, language);

export const turnWords = (turn: Turn, language: Language): string =>
  processWords[language].turns[turn];

export const standingWords = (standing: Standing, language: Language): string =>
  processWords[language].standings[standing];

export const roleWords = (role: Role | 'clock', language: Language): string =>
  processWords[language].roles[role];
