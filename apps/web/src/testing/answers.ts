import {
  problem,
  problemStatus,
  type ProblemCode,
  type ProblemView,
  type ReasonView,
} from '@sixstep/contract';
import * as z from 'zod/mini';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Method, address without its query, schema of the answer, and the answer or what makes it of the request. */
export type Answer = readonly [
  method: Method,
  path: string,
  schema: z.core.$ZodType,
  answer: unknown | ((request: Asked) => unknown),
];

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal in place of an answer. */
export class Refusal {
  readonly problem: ProblemView;
  constructor(given: ProblemView) {
    this.problem = given;
  }
}

/** What the API answers with a refusal of this code. */
export const refuse = (code: ProblemCode, more: Partial<ProblemView> = {}): Refusal =>
  new Refusal({
    type: `urn:sixstep:problem:${code}`,
    title: code,
    status: problemStatus[code],
    code,
    params: {},
    fields: [],
    reasons: [],
    requestId: 'test',
    ...more,
  });

/** A reason of the machine, as the API words it. */
export const reason = (
  code: string,
  words: string,
  more: Partial<ReasonView> = {},
): ReasonView => ({
  code,
  params: {},
  words,
  fix: 'case',
  who: ['manager'],
  ...more,
});

/**
 * The API of a spec: answers what it was given, later ones first, after the contract has read them; an address that nobody
 * gave is an error of the spec. Every request is kept.
 */
export function answersOf(given: readonly Answer[]) {
  const answers = [...given];
  const requests: Asked[] = [];

  const fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, 'http://localhost');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      headers: (init.headers ?? {}) as Record<string, string>,
    };
    requests.push(asked);
    const found = answers.findLast(
      ([method, path]) => method === asked.method && path === asked.path,
    );
    if (!found) throw new Error(`No answer was given for ${asked.method} ${asked.path}`);
    const [, , schema, answer] = found;
    const said: unknown = typeof answer === 'function' ? await answer(asked) : answer;
    return said instanceof Refusal
      ? response(said.problem.status, z.parse(problem, said.problem))
      : response(200, z.parse(schema, said));
  };

  return {
    fetch,
    requests,
    /** Answers differently from now on. */
    add: (...more: Answer[]) => answers.push(...more),
    /** The requests of one kind, oldest first. */
    sent: (method: Method, path: string) =>
      requests.filter((asked) => asked.method === method && asked.path === path),
  };
}
export type Answers = ReturnType<typeof answersOf>;

/** The part of a Response that is read here: the environment of specs has none of its own, and the router makes redirects of it. */
class SaidResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly #body: string;
  constructor(body: string | null, { status = 200, headers }: ResponseInit = {}) {
    this.ok = status < 400;
    this.status = status;
    this.headers = new Headers(headers);
    this.#body = body ?? '';
  }
  async text(): Promise<string> {
    return this.#body;
  }
}
globalThis.Response ??= SaidResponse as unknown as typeof Response;

const response = (status: number, body: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status });
