import type { ProblemCode, ProblemView, ReasonView } from '@sixstep/contract';

/** The API answered, and the answer is no. */
export class Refusal extends Error {
  readonly status: number;
  /** Null when something between us and the API refused in its own words. */
  readonly problem: ProblemView | null;

  constructor(status: number, problem: ProblemView | null) {
    super(problem?.title ?? `HTTP ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.problem = problem;
  }

  get code(): ProblemCode {
    return this.problem?.code ?? codeOfStatus[this.status] ?? 'internal';
  }

  get reasons(): readonly ReasonView[] {
    return this.problem?.reasons ?? [];
  }
}

/** For refusals of a proxy, or of the sign-in, which speak in shapes of their own. */
const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'unauthenticated',
  404: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** No answer came: the line is down, or too slow to wait for. What was asked may or may not have happened. */
export class LineDown extends Error {
  constructor() {
    super('No answer from the server');
    this.name = 'LineDown';
  }
}

export interface Answer<Body> {
  readonly body: Body;
  /** As it stands in the header, for the next `If-Match`. */
  readonly etag: string | null;
}

interface Asked {
  readonly body?: unknown;
  readonly ifMatch?: string | null;
  readonly idempotencyKey?: string;
}

/** After this an old telephone on a bad line is told that nothing came back, and may try again. */
const patienceMs = 45_000;

let askedLanguage = 'en';
let onSignedOut: () => void = () => undefined;

/** The language in which the API words its reasons. */
export const askIn = (language: string): void => {
  askedLanguage = language;
};

/** Called when the API no longer knows who is asking. */
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener;
};

/** Longer than a page takes to arrive, shorter than anything in it takes to change unseen. */
const aheadMs = 15_000;

const ahead = new Map<string, Promise<Answer<unknown>>>();

/** Reads a path before the page that shows it is there. The first to read it within 15 seconds is given that answer. */
export function askAhead(path: string): void {
  ahead.set(path, ask('GET', path));
  ahead.get(path)?.catch(() => ahead.delete(path));
  setTimeout(() => ahead.delete(path), aheadMs);
}

/**
 * One request to the API, JSON both ways.
 * @throws {Refusal} when the API says no.
 * @throws {LineDown} when it says nothing.
 */
export async function request<Body = unknown>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  asked: Asked = {},
): Promise<Answer<Body>> {
  const early = ahead.get(path);
  ahead.delete(path);
  if (method === 'GET' && early) {
    const answer = await early.catch(() => null);
    if (answer) return answer as Answer<Body>;
  }
  return ask<Body>(method, path, asked);
}

async function ask<Body>(
  method: string,
  path: string,
  { body, ifMatch, idempotencyKey }: Asked = {},
): Promise<Answer<Body>> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': askedLanguage,
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (ifMatch) headers['if-match'] = ifMatch;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;

  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patienceMs);
  try {
    const response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      signal: abort.signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw refusalOf(response.status, text);
    return {
      body: (text === '' ? null : JSON.parse(text)) as Body,
      etag: response.headers.get('etag'),
    };
  } catch (error) {
    if (error instanceof Refusal) {
      if (error.status === 401) onSignedOut();
      throw error;
    }
    throw new LineDown();
  } finally {
    clearTimeout(timer);
  }
}

export function refusalOf(status: number, text: string): Refusal {
  return new Refusal(status, asProblem(text));
}

function asProblem(text: string): ProblemView | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isProblem(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Answers of other shapes, such as those of the sign-in, are told apart by their status alone. */
const isProblem = (value: unknown): value is ProblemView =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'reasons' in value &&
  'fields' in value;
