import type { WaveView } from '@sixstep/contract';
import { refusedField } from '../cases/step-request.ts';
import type { Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';

const todayAtCenter = async (tx: Transaction): Promise<string> => {
  const [row] = await tx.query<{ today: string }>(`select sixstep.today('Asia/Tokyo') as today`);
  return row!.today;
};

/** @throws Problem 400 */
export async function responseLiesAhead(tx: Transaction, { responseOn }: WaveView): Promise<void> {
  if (responseOn <= (await todayAtCenter(tx))) throw refusedField('responseOn', 'notAhead');
}

/** @throws Problem 409 */
export async function embargoIsOver(tx: Transaction, { embargoOn }: WaveView): Promise<void> {
  if (embargoOn !== null && embargoOn > (await todayAtCenter(tx))) throw embargoed(embargoOn);
}

/** Nothing of the wave leaves before its day. */
export const embargoed = (on: string): Problem =>
  new Problem('notNow', {
    reasons: [
      {
        code: 'embargo',
        params: { on },
        words: `The wave is under embargo: nothing leaves before ${on}.`,
        fix: 'case',
        who: ['manager', 'officer'],
      },
    ],
  });
