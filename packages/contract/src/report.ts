import * as z from 'zod/mini';
import { stateName, step, turn } from './case.ts';
import { component, instant } from './text.ts';

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

/** How many cases stood where at an instant, by what had been entered until then. */
export const pipelineReport = z.object({
  asOf: instant,
  counts,
  compareTo: z.nullable(z.object({ asOf: instant, counts })),
});
export type PipelineReport = z.infer<typeof pipelineReport>;
