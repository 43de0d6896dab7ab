/** An answer as the specs look at it; every one of a house is kept, to be checked against the OpenAPI document. */
export interface Answer<Body = unknown> {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The parsed JSON, undefined when the answer is none. */
  readonly body: Body;
}

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
  /** Sent as Idempotency-Key. */
  readonly key?: string;
}

export interface HttpPlace {
  readonly url: string;
  /** What the product's own pages send as their Origin. */
  readonly origin: string;
  readonly answers: Answer[];
}

/** One browser: it keeps its cookies, names its origin, and never follows a redirection. */
export class HttpClient {
  readonly #place: HttpPlace;
  readonly #cookies = new Map<string, string>();

  constructor(place: HttpPlace, cookie?: string) {
    this.#place = place;
    if (cookie) this.#keep([cookie]);
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get<Body = unknown>(path: string, ask?: Ask): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, ask);
  }
  post<Body = unknown>(path: string, ask?: Ask): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, ask);
  }
  put<Body = unknown>(path: string, ask?: Ask): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, ask);
  }
  patch<Body = unknown>(path: string, ask?: Ask): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, ask);
  }
  delete<Body = unknown>(path: string, ask?: Ask): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, ask);
  }

  async send<Body>(method: string, path: string, ask: Ask = {}): Promise<Answer<Body>> {
    const response = await fetch(new URL(path, this.#place.url), {
      method,
      redirect: 'manual',
      headers: this.#headers(method, ask),
      ...(ask.body !== undefined && { body: contentOf(ask.body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    this.#keep(response.headers.getSetCookie());
    const answer: Answer<Body> = {
      method,
      path,
      status: response.status,
      headers: response.headers,
      text,
      bytes,
      body: parsed(response, text) as Body,
    };
    this.#place.answers.push(answer);
    return answer;
  }

  #headers(method: string, ask: Ask): Record<string, string> {
    return {
      ...(method !== 'GET' && { origin: this.#place.origin }),
      ...(this.#cookies.size > 0 && { cookie: this.cookie }),
      ...(ask.ifMatch !== undefined && { 'if-match': ask.ifMatch }),
      ...(ask.key !== undefined && { 'idempotency-key': ask.key }),
      ...(ask.body !== undefined && !isRaw(ask.body) && { 'content-type': 'application/json' }),
      ...ask.headers,
    };
  }

  #keep(setCookies: readonly string[]): void {
    for (const setCookie of setCookies) {
      const [pair = '', ...attributes] = setCookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const ended = attributes.some((attribute) => /^\s*max-age=0\s*$/i.test(attribute));
      if (ended) this.#cookies.delete(name);
      else this.#cookies.set(name, pair.slice(pair.indexOf('=') + 1));
    }
  }
}

/** Text and bytes go as they are, everything else as JSON. */
const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array;

const contentOf = (body: unknown) => (isRaw(body) ? body : JSON.stringify(body));

function parsed(response: Response, text: string): unknown {
  const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  return json && text !== '' ? JSON.parse(text) : undefined;
}
