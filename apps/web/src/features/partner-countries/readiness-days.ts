import type { ReadinessAssessment, ReadinessLevel } from '@sixstep/contract';

const dayMilliseconds = 86_400_000;

/** The levels of one component, earliest first, by days since the first; what is struck out is left out. */
export function daysFrom(
  assessments: readonly ReadinessAssessment[],
): { day: number; level: ReadinessLevel }[] {
  return counted(assessments).map(({ assessedOn, level }) => ({
    day: daysSinceFirst(assessments, assessedOn),
    level,
  }));
}

/** Days from the first assessment that counts to a date. */
export const daysSinceFirst = (assessments: readonly ReadinessAssessment[], date: string): number =>
  (Date.parse(date) - Date.parse(counted(assessments)[0]?.assessedOn ?? date)) / dayMilliseconds;

/** Newest first as the API gives them, so that of two on one day the one entered last comes last here. */
const counted = (assessments: readonly ReadinessAssessment[]) =>
  assessments.filter(({ struck }) => struck === null).toReversed();
