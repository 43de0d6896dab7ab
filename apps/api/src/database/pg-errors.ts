import { QueryFailedError } from 'typeorm';

interface PostgresTrouble {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
  /** Of an attempt at several addresses of one host. */
  readonly errors?: unknown;
}

/** What PostgreSQL or its driver said, without the ORM's wrapping. */
function trouble(error: unknown): PostgresTrouble {
  if (error instanceof QueryFailedError) return error.driverError as PostgresTrouble;
  return typeof error === 'object' && error !== null ? error : {};
}

/** Five characters of SQLSTATE, or a code of the network such as ECONNREFUSED; empty when there is none. */
export function sqlState(error: unknown): string {
  const { code } = trouble(error);
  return typeof code === 'string' ? code : '';
}

export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== '23505') return false;
  return constraint === undefined || trouble(error).constraint === constraint;
}

/** A lock was not to be had in time, or the server broke a deadlock: the same request may succeed in a moment. */
export const isLockTrouble = (error: unknown): boolean =>
  ['55P03', '40P01', '40001'].includes(sqlState(error));

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Sentences of the driver and its pool that come without a code. */
const lostSentences = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
  'Query runner already released',
  'Cannot use a pool after calling end',
  'the database server was lost',
];

/**
 * The database is away, starting, stopping, read-only, full or too slow. What was being committed may or may not have been:
 * only the same request with the same key can tell.
 */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  const { message, errors } = trouble(error);
  if (/^(08|53|57P|58)/.test(state) || ['57014', '25006', '25P03', '25P04'].includes(state))
    return true;
  if (networkCodes.has(state)) return true;
  if (Array.isArray(errors)) return errors.some(isUnavailable);
  return typeof message === 'string' && lostSentences.some((words) => message.includes(words));
}
