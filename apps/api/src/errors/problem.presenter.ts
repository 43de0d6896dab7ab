import type { ProblemCode, ProblemView } from '@sixstep/contract';
import type { Problem } from './problem.ts';

/** For people who read the answer with a tool; the pages have their own words for each code. */
export const titles: Readonly<Record<ProblemCode, string>> = {
  unauthenticated: 'Sign in first',
  notFound: 'There is nothing here for you',
  invalid: 'The request is not as it has to be',
  invalidCursor: 'The cursor does not belong to this list',
  missingIdempotencyKey: 'The request needs an Idempotency-Key',
  missingIfMatch: 'The request needs an If-Match',
  keyReused: 'The Idempotency-Key was used for another request',
  stale: 'Somebody else has changed it since',
  wrongRole: 'This is for somebody else to do',
  forbidden: 'This is not allowed',
  foreignOrigin: 'The request comes from another site',
  notNow: 'This cannot be done now',
  busy: 'Somebody else is changing it at this moment',
  conflict: 'This clashes with something that is there already',
  linkUnusable: 'The link cannot be used any more',
  tooLarge: 'The request is too large',
  wrongFileType: 'This type of content is not accepted',
  infected: 'Something harmful was found in the content',
  tooMany: 'Too many requests',
  unavailable: 'Not available for a moment',
  internal: 'Something went wrong on our side',
};

/** RFC 9457, `application/problem+json`. */
export const presentProblem = (problem: Problem, requestId: string): ProblemView => ({
  type: `urn:sixstep:problem:${problem.code}`,
  title: titles[problem.code],
  status: problem.status,
  code: problem.code,
  ...(problem.detail !== undefined && { detail: problem.detail }),
  params: { ...problem.params },
  fields: [...problem.fields],
  reasons: [...problem.reasons],
  requestId,
});
