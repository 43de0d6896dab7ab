import * as z from 'zod/mini';
import { correctable, eventType, stateName, step, truthFlag, turn } from './case.ts';
import { caseNumber, component, countryCode, date, instant } from './text.ts';

export const pipelineQuery = z.strictObject({
  asOf: z.optional(instant),
  compareTo: z.optional(instant),
  region: z.optional(z.string().check(z.maxLength(40))),
  component: z.optional(component),
});

const counts = z.object({
  total: z.number(),
  open: z.number(),
  onHold: z.number(),
  bySteps: z.array(z.object({ step, count: z.number() })),
  byStates: z.array(z.object({ state: stateName, count: z.number() })),
  byRegions: z.array(z.object({ region: z.string(), count: z.number() })),
  byTurns: z.array(z.object({ turn, count: z.number() })),
});

/** How many of the cases behind a figure weaken it, in each way. */
const truthCounts = z.record(truthFlag, z.number());
export type TruthCounts = z.infer<typeof truthCounts>;

const medianDays = z.nullable(z.number());

/** Median days of the stays in a step that cases have left; dates that are not known stay out. */
export const stepDuration = z.object({
  step,
  /** On how many stays the median rests, and how many were left out because a date of theirs is not known. */
  stays: z.number(),
  leftOut: z.number(),
  /** Null without a stay. */
  medianDays,
  /** By whose turn it was, over the stays that are known turn by turn: not what adopted cases bring from before. */
  turnStays: z.number(),
  turnMedianDays: z.record(turn, medianDays),
});
export type StepDuration = z.infer<typeof stepDuration>;

/** How many cases stood where at an instant, by what had been entered until then. */
export const pipelineReport = z.object({
  asOf: instant,
  counts,
  /** Under each headline. */
  truth: z.object({ total: truthCounts, open: truthCounts, onHold: truthCounts }),
  compareTo: z.nullable(z.object({ asOf: instant, counts })),
});
export type PipelineReport = z.infer<typeof pipelineReport>;

/** How long steps took: the stays that ended until `asOf`, and after `compareTo` where one is asked for. */
export const durationsReport = z.object({ items: z.array(stepDuration) });
export type DurationsReport = z.infer<typeof durationsReport>;

/** Days of the Center, both inclusive; the current month when nothing is asked for. */
export const restatementsQuery = z.strictObject({
  from: z.optional(date),
  to: z.optional(date),
});

/** A line of a history that was put right or taken back after it had been entered. */
export const restatement = z.object({
  case: caseNumber,
  country: z.object({ code: countryCode, iso2: z.string(), name: z.string() }),
  /** The line that restates, and the line that is restated. */
  seq: z.number(),
  line: z.number(),
  event: eventType,
  /** `step`: the whole move was undone; its states are the values. */
  what: z.enum([...correctable.options, 'step']),
  old: z.nullable(z.string()),
  new: z.nullable(z.string()),
  at: instant,
  by: z.string(),
  reason: z.nullable(z.string()),
});
export type Restatement = z.infer<typeof restatement>;

/** What was restated in a period, newest first. */
export const restatementReport = z.object({ from: date, to: date, items: z.array(restatement) });
export type RestatementReport = z.infer<typeof restatementReport>;
