import { problem } from '@sixstep/contract';
import * as z from 'zod/mini';
import { NoAnswerError, ProblemError } from './problem-error.ts';

export interface ApiRequest<Schema extends z.core.$ZodType> {
  /** What the answer must look like; its type is the answer's. */
  readonly schema: Schema;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a Blob is sent as it is. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** The version that the person had before them; sent as the entity tag `"v<version>"`. */
  readonly ifMatch?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal;
}

/** Schema of an answer without a body. */
export const noContent = z.undefined();

/**
 * Asks the API and gives the answer in the shape of its contract.
 *
 * @throws ProblemError when the API refuses
 * @throws NoAnswerError when no answer comes or it is not understood
 */
export async function api<Schema extends z.core.$ZodType>(
  path: string,
  request: ApiRequest<Schema>,
): Promise<z.output<Schema>> {
  const response = await send(path, request);
  const body = await bodyOf(response);
  if (!response.ok) throw refusal(response.status, body);

  const answer = z.safeParse(request.schema, body);
  if (!answer.success) throw new NoAnswerError(response.status, { cause: answer.error });
  return answer.data;
}

/** An address with the query that is not empty. */
export function addressOf(path: string, query: ApiRequest<z.core.$ZodType>['query'] = {}): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

async function send(path: string, request: ApiRequest<z.core.$ZodType>): Promise<Response> {
  const { method = 'GET', body, query, ifMatch, idempotencyKey, signal } = request;
  const headers: Record<string, string> = { accept: 'application/json' };
  const isFile = body instanceof Blob;
  if (body !== undefined && !isFile) headers['content-type'] = 'application/json';
  if (ifMatch !== undefined) headers['if-match'] = `"v${ifMatch}"`;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  try {
    return await fetch(addressOf(path, query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NoAnswerError(null, { cause });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NoAnswerError(response.status, { cause });
  }
}

function refusal(status: number, body: unknown): Error {
  const read = z.safeParse(problem, body);
  return read.success ? new ProblemError(read.data) : new NoAnswerError(status);
}
