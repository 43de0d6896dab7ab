import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../settings/secret.ts';
import type { Settings } from '../settings/settings.ts';

/** A session ends so many seconds after the sign-in, whatever happens. */
export const sessionSeconds = 7 * 86_400;

/** The key by which the library and we sign the cookie. */
export const sessionSecret = ({ secret }: Pick<Settings, 'secret'>): string =>
  deriveKey(secret, 'sessions').toString('base64url');

/**
 * The cookie of a session: its token and a signature over it, so that who has read the table of sessions still cannot
 * sign in. The library sets it after a password, we after a link; both read and write the same form.
 */
export class SessionCookie {
  readonly name: string;
  readonly attributes: {
    readonly path: '/';
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
  };
  readonly #secret: string;

  constructor(settings: Pick<Settings, 'secret' | 'publicUrl'>) {
    const secure = settings.publicUrl.startsWith('https:');
    this.name = secure ? '__Host-sixstep' : 'sixstep';
    this.attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure };
    this.#secret = sessionSecret(settings);
  }

  /** The header that gives a browser the token. */
  set(token: string): string {
    const value = encodeURIComponent(`${token}.${this.#signatureOf(token)}`);
    const secure = this.attributes.secure ? '; Secure' : '';
    return `${this.name}=${value}; Max-Age=${sessionSeconds}; Path=/; HttpOnly${secure}; SameSite=Lax`;
  }

  /** The token that a request bears, if we have signed it. */
  read(header: string | undefined): string | null {
    const value = valueOf(this.name, header);
    const end = value?.lastIndexOf('.') ?? -1;
    if (!value || end < 1) return null;
    const token = value.slice(0, end);
    return isSame(value.slice(end + 1), this.#signatureOf(token)) ? token : null;
  }

  #signatureOf(token: string): string {
    return createHmac('sha256', this.#secret).update(token).digest('base64');
  }
}

function valueOf(name: string, header = ''): string | null {
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals < 0 || pair.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(pair.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}

function isSame(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)];
  return a.length === b.length && timingSafeEqual(a, b);
}
