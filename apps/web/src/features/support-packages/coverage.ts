import type { Component } from '@sixstep/contract';
import type { DraftFields } from './draft-fields.ts';

export type Coverage = 'covered' | 'excluded' | 'undecided';

export function coverageOf({ components }: DraftFields, component: Component): Coverage {
  const row = components.find((one) => one.component === component);
  if (!row) return 'undecided';
  return row.covered ? 'covered' : 'excluded';
}

/** Decides on a component. What belongs to one that is left out is set aside, and comes back when it is taken in again. */
export function withCoverage(
  fields: DraftFields,
  component: Component,
  coverage: Coverage,
): DraftFields {
  const isOfIt = (row: { component: Component }) => row.component === component;
  const isOfOthers = (row: { component: Component }) => row.component !== component;
  const { setAside } = fields;
  const [from, to] = coverage === 'covered' ? [setAside, fields] : [fields, setAside];
  const left = {
    activities: from.activities.filter(isOfOthers),
    indicators: from.indicators.filter(isOfOthers),
  };
  const joined = {
    activities: [...to.activities, ...from.activities.filter(isOfIt)],
    indicators: [...to.indicators, ...from.indicators.filter(isOfIt)],
  };
  return {
    ...fields,
    ...(coverage === 'covered' ? { ...joined, setAside: left } : { ...left, setAside: joined }),
    components: componentsWith(fields.components, component, coverage),
  };
}

function componentsWith(
  rows: DraftFields['components'],
  component: Component,
  coverage: Coverage,
): DraftFields['components'] {
  if (coverage === 'undecided') return rows.filter((row) => row.component !== component);
  const covered = coverage === 'covered';
  if (rows.some((row) => row.component === component)) {
    return rows.map((row) => (row.component === component ? { ...row, covered } : row));
  }
  return [...rows, { component, covered, exclusionReason: '', objective: '', objectiveLocal: '' }];
}
