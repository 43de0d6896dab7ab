import { standings } from '@sixstep/process';
import * as z from 'zod/mini';

/** Every code that a refusal may carry, with the HTTP status it travels under. */
export const problemStatus = {
  unauthenticated: 401,
  notFound: 404,
  invalid: 400,
  invalidCursor: 400,
  missingIdempotencyKey: 400,
  missingIfMatch: 428,
  keyReused: 422,
  stale: 412,
  wrongRole: 403,
  forbidden: 403,
  foreignOrigin: 403,
  notNow: 409,
  busy: 409,
  conflict: 409,
  linkUnusable: 410,
  tooLarge: 413,
  wrongFileType: 415,
  infected: 422,
  tooMany: 429,
  unavailable: 503,
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** Why a step is not lawful now: the code and its words, where it is mended, and who can. */
export const reasonView = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  words: z.string(),
  fix: z.string(),
  who: z.array(z.enum(standings)),
});
export type ReasonView = z.infer<typeof reasonView>;

/** A field that was refused: `path` as in the body (`record.components.0.need`), `code` of the issue. */
export const fieldProblem = z.object({
  path: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

/** `application/problem+json` (RFC 9457). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
  detail: z.optional(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  fields: z.array(fieldProblem),
  reasons: z.array(reasonView),
  requestId: z.string(),
});
export type ProblemView = z.infer<typeof problem>;
