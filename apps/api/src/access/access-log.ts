import { Injectable } from '@nestjs/common';
import type { Statement } from '../database/database.ts';
import { Database } from '../database/database.ts';
import type { Actor } from './actor.ts';

export type AccessKind =
  | 'signIn'
  | 'signInRefused'
  | 'signOut'
  | 'linkAsked'
  | 'linkUsed'
  | 'linkRefused'
  | 'passwordSet'
  | 'refused';

/** Who came in and who was refused. What administrators change about people is written down by the tables themselves. */
@Injectable()
export class AccessLog {
  constructor(private readonly database: Database) {}

  /** Somebody reached for what is not theirs to change. */
  async refused(actor: Actor, what: string): Promise<void> {
    await this.database.asAuth((tx) =>
      tx.finish([logStatement('refused', { personId: actor.personId, subject: what })]),
    );
  }
}

interface Entry {
  readonly personId?: string | null;
  readonly subject?: string;
  readonly address?: string;
}

/** For a transaction of the login of access. */
export const logStatement = (
  kind: AccessKind,
  { personId, subject, address }: Entry,
): Statement => ({
  name: 'log-access',
  sql: `insert into sixstep.access_log (kind, person_id, subject, address) values ($1, $2, $3, $4)`,
  params: [kind, personId ?? null, subject ?? null, address ?? null],
});

/** Of an e-mail address that somebody typed, the person behind it is written down, never the address. */
export const logByEmailStatement = (
  kind: AccessKind,
  email: string,
  address: string,
): Statement => ({
  name: 'log-access-by-email',
  sql: `insert into sixstep.access_log (kind, person_id, address)
        values ($1, (select id from sixstep.person where email = $2), $3)`,
  params: [kind, email, address],
});
