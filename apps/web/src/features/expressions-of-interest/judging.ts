import type { State } from '@sixstep/process';
import { usePerson } from '../session/person.tsx';

/** Whether the Center judges the expression now: it is submitted and not decided. */
export const isJudged = (state: State): boolean =>
  [
    'expressionOfInterest.submitted',
    'expressionOfInterest.underReview',
    'expressionOfInterest.deferred',
  ].includes(state);

/** Whether the person decides as a director, or in the place of one. */
export function useIsDirector(): boolean {
  const { role, actingDirectorUntil } = usePerson();
  return role === 'director' || actingDirectorUntil !== null;
}
