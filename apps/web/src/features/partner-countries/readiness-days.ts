import type { ReadinessAssessment, ReadinessLevel } from '@sixstep/contract';

/** The levels of one component, earliest first, by days since the first; what is struck out is left out. */
export function daysFrom(
  assessments: readonly ReadinessAssessment[],
): { day: number; level: ReadinessLevel }[] {
  const counted = assessments
    .filter(({ struck }) => struck === null)
    .toSorted((one, other) => (one.assessedOn < other.assessedOn ? -1 : 1));
  const first = Date.parse(counted[0]?.assessedOn ?? '');
  return counted.map(({ assessedOn, level }) => ({
    day: (Date.parse(assessedOn) - first) / 86_400_000,
    level,
  }));
}
