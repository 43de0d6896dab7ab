import type { State } from '@sixstep/process';
import type { Transaction } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

export interface LockedCase {
  readonly id: string;
  readonly state: State;
  readonly countryCode: string;
  readonly managerId: string | null;
  /** The later date of the two, in the country and at the Center: nothing that happened bears a later one. */
  readonly today: string;
}

/**
 * Locks a case, as every step locks it, for something that may be written whatever its state.
 *
 * @throws Problem 404 for a case that is not this person's.
 */
export async function lockByNumber(tx: Transaction, number: string): Promise<LockedCase> {
  const [, [kase]] = await tx.flight<[object[], LockedCase[]]>([
    {
      sql: 'select sixstep.advance_now((select id from sixstep.case_file where number = $1))',
      params: [number],
    },
    {
      name: 'lock-by-number',
      sql: `select c.id, c.state, c.country_code as "countryCode", c.manager_id as "managerId",
              greatest(sixstep.today('Asia/Tokyo'), sixstep.today(p.time_zone)) as today
            from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code
            where c.number = $1`,
      params: [number],
    },
  ]);
  if (!kase) throw notFound();
  return kase;
}
