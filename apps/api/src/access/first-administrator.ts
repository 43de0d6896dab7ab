import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.ts';
import { StartRefusal } from '../errors/start-refusal.ts';
import { InvitationLinks } from './invitation-links.ts';

interface Known {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly status: 'invited' | 'active' | 'disabled';
}

/** Lets the first person in, who adds everybody else. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly links: InvitationLinks,
  ) {}

  /**
   * Makes the account and a link that opens it once. Asked again for the same address before the link was used, it makes a
   * further link.
   *
   * @throws StartRefusal when there is an administrator already, or the address is somebody else's
   */
  async create(email: string, name: string): Promise<string> {
    return this.database.asAuth(async (tx) => {
      // Of two at once, the second one finds the administrator of the first.
      await tx.query(`select pg_advisory_xact_lock(hashtext('first administrator of sixstep'))`);
      const known = await tx.query<Known>(
        `select id, email, role, status from sixstep.person where role = 'administrator' or email = $1`,
        [email],
      );
      return this.links.printForPerson(
        tx,
        waitingAmong(known, email) ?? (await add(tx, email, name)),
      );
    });
  }
}

/** Who was made before and has not come in yet; null when there is nobody. */
function waitingAmong(known: readonly Known[], email: string): string | null {
  const [first] = known;
  if (!first) return null;
  if (known.some(({ role }) => role !== 'administrator')) {
    throw new StartRefusal(
      `${email} is the address of somebody who is no administrator: choose another one.`,
    );
  }
  if (known.length === 1 && first.status === 'invited' && first.email !== email) {
    throw new StartRefusal(
      `${first.email} is to be the administrator and has not come in yet: ask again for that address.`,
    );
  }
  if (known.length > 1 || first.status !== 'invited') {
    throw new StartRefusal(
      'There is an administrator already, who can add people on the page “People”.',
    );
  }
  return first.id;
}

async function add(tx: Transaction, email: string, name: string): Promise<string> {
  const [person] = await tx.query<{ id: string }>(
    `insert into sixstep.person (email, name, role, language, time_zone, status)
     values ($1, $2, 'administrator', 'en', 'Asia/Tokyo', 'invited') returning id`,
    [email, name],
  );
  return person!.id;
}
