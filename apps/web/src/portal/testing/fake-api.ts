import { jest } from '@jest/globals';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly etag?: string;
}

type Handler = (asked: Asked) => Reply | 'lineDown' | Promise<Reply | 'lineDown'>;

/**
 * Stands where the network is: answers by method and path, remembers what was asked. What is not written down is
 * answered with 404, as the API does.
 */
export class FakeApi {
  readonly asked: Asked[] = [];
  private readonly handlers = new Map<string, Handler>();

  on(route: string, handler: Handler | Reply): this {
    this.handlers.set(route, typeof handler === 'function' ? handler : () => handler);
    return this;
  }

  install(): this {
    globalThis.fetch = jest.fn(async (input: unknown, init: RequestInit = {}) => {
      const method = init.method ?? 'GET';
      const path = String(input).split('?')[0]!;
      const asked: Asked = {
        method,
        path,
        body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
        headers: new Headers(init.headers),
      };
      this.asked.push(asked);
      const reply = await (this.handlers.get(`${method} ${path}`)?.(asked) ?? notFound);
      if (reply === 'lineDown') throw new TypeError('Failed to fetch');
      return responseOf(reply);
    }) as unknown as typeof fetch;
    return this;
  }

  of(route: string): Asked[] {
    return this.asked.filter(({ method, path }) => `${method} ${path}` === route);
  }
}

/** A refusal as the API words it. */
export const refusal = (status: number, code: string, more: object = {}): Reply => ({
  status,
  body: {
    type: 'about:blank',
    title: code,
    status,
    code,
    params: {},
    fields: [],
    reasons: [],
    requestId: 'r1',
    ...more,
  },
});

const notFound = refusal(404, 'notFound');

/** As much of a `Response` as the portal reads; jsdom has none. */
function responseOf({ status = 200, body = null, etag }: Reply) {
  return {
    ok: status < 400,
    status,
    headers: { get: (name: string) => (name === 'etag' ? (etag ?? null) : null) },
    text: async () => (body === null ? '' : JSON.stringify(body)),
  };
}
