import { Logger } from '@nestjs/common';
import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import type { Settings } from '../settings/settings.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { longestPassword, shortestPassword } from './password-rules.ts';
import { SessionCookie, sessionSeconds, sessionSecret } from './session-cookie.ts';

/** The address of the client as we have seen it; what the client itself sends under this name is overwritten. */
export const clientAddressHeader = 'x-client-ip';

type NewSession = { userId: string } & Record<string, unknown>;

/** What of a new session the database says: it is the clock by which all sessions are judged. */
export interface SessionTimes extends Record<string, unknown> {
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
}

/**
 * How the library works here: passwords and their sessions, nothing that makes people or mails links.
 *
 * @param beforeSession refuses somebody who may not enter, by throwing
 */
export function authOptions(
  settings: Settings,
  database: Pool,
  beforeSession: (userId: string) => Promise<SessionTimes>,
): BetterAuthOptions {
  const cookie = new SessionCookie(settings);
  const log = new Logger('access');
  return {
    appName: 'Sixstep',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [...settings.origins],
    secret: sessionSecret(settings),
    database,
    telemetry: { enabled: false },
    // Its words may repeat addresses; what its routes refuse stands in the access log.
    logger: { level: 'error', log: (_level, message) => log.error(message) },
    // What is no refusal of its own (a database that is away) is answered by our filter.
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session: NewSession) => ({ data: await beforeSession(session.userId) }),
        },
      },
    },
    user: {
      modelName: 'user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
      },
    },
    account: {
      accountLinking: { enabled: false },
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: false,
      cookiePrefix: 'sixstep',
      cookies: { session_token: { name: cookie.name, attributes: cookie.attributes } },
      defaultCookieAttributes: { secure: cookie.attributes.secure },
    },
  };
}
