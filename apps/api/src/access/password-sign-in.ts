import { Injectable } from '@nestjs/common';
import type { SignInWithPassword } from '@sixstep/contract';
import { Database } from '../database/database.ts';
import { logByEmailStatement, logStatement } from './access-log.ts';
import { AuthLibrary } from './auth-library.ts';
import { placeOf, type Client } from './client-address.ts';
import { RateLimits, type Limit } from './rate-limits.ts';
import { seenStatement, Sessions } from './sessions.ts';

/** Signing in with a password and signing out: the library's routes with what it leaves to us around them. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly database: Database,
    private readonly library: AuthLibrary,
    private readonly limits: RateLimits,
    private readonly sessions: Sessions,
  ) {}

  /** @throws Problem 429; a wrong password is an answer of the library's. */
  async signIn(
    { email, password }: SignInWithPassword,
    client: Client,
    cookies: string | undefined,
  ): Promise<Response> {
    const limits = limitsOf(email, client);
    await this.limits.spend(limits);
    const response = await this.library.post('sign-in/email', { email, password }, client);
    if (response.ok) {
      const { user } = (await response.clone().json()) as { user: { id: string } };
      await this.database.asAuth((tx) =>
        tx.finish([
          this.sessions.endStatement(cookies),
          ...limits.map((limit) => this.limits.refundStatement(limit)),
          seenStatement(user.id),
          logStatement('signIn', { personId: user.id, address: client.address }),
        ]),
      );
    } else if (response.status === 401) {
      await this.database.asAuth((tx) =>
        tx.finish([logByEmailStatement('signInRefused', email, client.address)]),
      );
    }
    return response;
  }

  /** The session is gone before the browser is told to forget it. */
  async signOut(client: Client, cookies: string | undefined): Promise<Response> {
    await this.database.asAuth(async (tx) => {
      const { sql, params = [] } = this.sessions.endStatement(cookies);
      const [ended] = await tx.query<{ personId: string }>(sql, params);
      if (ended)
        await tx.flight([
          logStatement('signOut', { personId: ended.personId, address: client.address }),
        ]);
    });
    return this.library.post('sign-out', {}, client, cookies);
  }
}

/** Few tries for one account from one place; more from everywhere, so that a stranger cannot easily lock somebody out. */
const limitsOf = (email: string, { address }: Client): Limit[] => [
  { key: `sign-in ${email} from ${placeOf(address)}`, most: 10, minutes: 10 },
  { key: `sign-in ${email}`, most: 50, minutes: 60 },
  { key: `sign-in from ${placeOf(address)}`, most: 300, minutes: 10 },
];
