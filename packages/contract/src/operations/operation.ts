import * as z from 'zod/mini';
import type { ProblemCode } from '../problem.ts';
import type { PathParameter } from './path-parameters.ts';

export type Schema = z.core.$ZodType;

/** What travels that is no JSON, by its media types. */
export interface Bytes {
  readonly mediaTypes: readonly [string, ...string[]];
}

export type Method = 'head' | 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One address of the API with one method: what it takes and what it answers, as people and programs read it. */
export interface Operation {
  /** Names the operation for programs; one of its kind in the whole list. */
  readonly id: string;
  readonly method: Method;
  /** With `{name}` where a path parameter stands. */
  readonly path: `/api/${string}`;
  /** A phrase with a verb. */
  readonly summary: string;
  readonly description?: string;
  /** A sentence: who may. What a person may not know of is not found. */
  readonly who: string;
  /** No session is asked. */
  readonly public?: true;
  /** The schema by which the body is checked. */
  readonly body?: Schema | Bytes;
  /** The same body, told by what it may contain in each case; what the list shows in place of `body`. */
  readonly bodyInDetail?: Schema;
  readonly query?: Schema;
  /** Needs `If-Match` with the ETag of what is changed, else 428; another version stands, then 412. */
  readonly ifMatch?: true;
  /** Needs an `Idempotency-Key`: the answer is kept and given again to whoever repeats the request. */
  readonly idempotencyKey?: true;
  /** By status; null where the answer has no body. */
  readonly answers: Readonly<Partial<Record<AnswerStatus, Schema | Bytes | null>>>;
  /** Headers that the request needs beside, each with what it says. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  /** The answer bears an ETag, for `If-Match` or for asking again. */
  readonly etag?: true;
  /** Refusals beside those that follow from the rest; `problemsOf` gives them all. */
  readonly problems?: readonly ProblemCode[];
}

export type AnswerStatus = 200 | 201 | 202 | 204 | 304 | 400 | 401 | 403;

export interface Chapter {
  readonly name: string;
  readonly words: string;
  readonly operations: readonly Operation[];
}

export const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value;

export const pathParametersOf = ({ path }: Pick<Operation, 'path'>): PathParameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as PathParameter);

/** Every refusal that an operation may answer with; 500 is none: it is always a fault of the product. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { method, body, query, problems = [] } = operation;
  const inPath = pathParametersOf(operation).length > 0;
  const writes = method !== 'get' && method !== 'head';
  return [
    ...new Set<ProblemCode>([
      ...(operation.public ? [] : (['unauthenticated', 'unavailable'] as const)),
      ...(writes
        ? (['foreignOrigin', 'invalid', 'tooLarge', 'wrongFileType', 'busy', 'conflict'] as const)
        : []),
      ...(body || query || inPath ? (['invalid'] as const) : []),
      ...(inPath ? (['notFound'] as const) : []),
      ...(operation.ifMatch ? (['missingIfMatch', 'stale'] as const) : []),
      ...(operation.idempotencyKey ? (['missingIdempotencyKey', 'keyReused'] as const) : []),
      ...problems,
    ]),
  ];
}

/** A list that is always answered whole. */
export const wholeListOf = <Item extends Schema>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.null() });

export const nothing = z.strictObject({});
