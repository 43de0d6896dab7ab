import type { ReadinessAssessment } from '@sixstep/contract';
import { readinessLevels } from '@sixstep/reference';
import { today } from '../../lib/dates.ts';
import { daysFrom, daysSinceFirst } from './readiness-days.ts';
import classes from './readiness.module.css';

const width = 240;
const height = 40;
const steps = readinessLevels.length - 1;

/** The level of one component from its first assessment to today, best on top; the list of assessments beside it says the same in words. */
export function ReadinessLine({ assessments }: { assessments: readonly ReadinessAssessment[] }) {
  const points = daysFrom(assessments);
  const last = Math.max(1, daysSinceFirst(assessments, today()));
  const levels = points
    .map(({ day, level }, index) => {
      const x = (day / last) * width;
      const y =
        2 + (readinessLevels.findIndex(({ code }) => code === level) / steps) * (height - 4);
      return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
  return (
    <svg
      className={classes.line}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path
        d={`${levels}H${width}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
