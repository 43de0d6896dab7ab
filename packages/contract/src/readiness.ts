import * as z from 'zod/mini';
import { personRef } from './person-ref.ts';
import { component, date, id, instant, line, prose, reason } from './text.ts';

/** The four values of the Article 6 Implementation Status Report, best first, and `notAssessed`. */
export const readinessLevel = z.enum([
  'inPlace',
  'inProgress',
  'underConsideration',
  'noPublicInformation',
  'notAssessed',
]);
export type ReadinessLevel = z.infer<typeof readinessLevel>;

/** How far a country is with a component, as the Center judged it on a day from a source. Never shown outside the Center. */
export const readinessAssessment = z.object({
  id,
  component,
  level: readinessLevel,
  assessedOn: date,
  source: z.string(),
  sourceUrl: z.nullable(z.string()),
  note: z.nullable(z.string()),
  enteredBy: personRef,
  enteredAt: instant,
  /** A wrong assessment counts no more, and stays readable with the reason. */
  struck: z.nullable(z.object({ by: z.string(), at: instant, reason: z.string() })),
});
export type ReadinessAssessment = z.infer<typeof readinessAssessment>;
export const readinessList = z.object({
  items: z.array(readinessAssessment),
  nextCursor: z.null(),
});

export const enterReadiness = z.strictObject({
  component,
  level: readinessLevel,
  /** Not in the future. */
  assessedOn: date,
  source: line(500),
  sourceUrl: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(1000))),
  note: z.nullable(prose(2000)),
});
export type EnterReadiness = z.infer<typeof enterReadiness>;

export const strikeReadiness = z.strictObject({ reason });
export type StrikeReadiness = z.infer<typeof strikeReadiness>;
