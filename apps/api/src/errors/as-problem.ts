import { HttpException } from '@nestjs/common';
import type { ProblemCode } from '@sixstep/contract';
import { isLockTrouble, isUnavailable, sqlState } from '../database/pg-errors.ts';
import { invalid, Problem } from './problem.ts';

/** Refusals that our own SQL functions raise. */
const ownStates: Readonly<Record<string, ProblemCode>> = {
  SX403: 'forbidden',
  SX404: 'notFound',
  SX409: 'conflict',
  SX412: 'stale',
};

/** Violations that a service did not expect: two at once did what only one may. */
const clashStates = new Set(['23505', '23503', '23P01']);

/** Values that no column takes although the shape was right, such as a number out of its range. */
const valueStates = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05', '23514']);

const codesByStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  405: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  415: 'wrongFileType',
  429: 'tooMany',
  503: 'unavailable',
};

/** Whatever was thrown, as what the client is told: nothing of the database's or the framework's words comes through. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const state = sqlState(error);
  const own = ownStates[state];
  if (own) return new Problem(own);
  if (isLockTrouble(error)) return new Problem('busy', { headers: { 'retry-after': '1' } });
  if (isUnavailable(error)) return new Problem('unavailable', { headers: { 'retry-after': '2' } });
  if (clashStates.has(state)) return new Problem('conflict');
  if (valueStates.has(state)) return invalid([]);
  return fromFramework(error) ?? new Problem('internal');
}

function fromFramework(error: unknown): Problem | null {
  const status = statusOf(error);
  if (status === null) return null;
  const code = codesByStatus[status] ?? (status < 500 ? 'invalid' : null);
  return code && new Problem(code);
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return null;
}
