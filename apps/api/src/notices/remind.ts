import type { Transaction } from '../database/database.ts';
import { reminderInsert, remindableStatement, type RemindableCase } from './reminders.reads.ts';

/** What became of a reminder: how many people it goes to, or that there was none to send. */
export type Reminded = { readonly recipients: number } | 'alreadyToday';

export async function readRemindable(
  tx: Transaction,
  number: string,
): Promise<RemindableCase | null> {
  const [[kase]] = await tx.flight<[RemindableCase[]]>([remindableStatement(number)]);
  return kase ?? null;
}

/** The case under its lock, as it is now. */
export async function lockRemindable(
  tx: Transaction,
  { id, number }: RemindableCase,
): Promise<RemindableCase> {
  const [, [kase]] = await tx.flight<[object[], [RemindableCase]]>([
    { sql: 'select sixstep.advance_now($1)', params: [id] },
    remindableStatement(number),
  ]);
  return kase;
}

/**
 * Writes the reminder of a case under lock and queues its mail: to the side whose turn it is, or, as a draft, word of it
 * to the Center.
 */
export async function remind(
  tx: Transaction,
  kase: RemindableCase,
  kind: 'sent' | 'draft',
): Promise<Reminded> {
  const [[reminder]] = await tx.flight<[{ id: string }[]]>([reminderInsert(kase, kind)]);
  if (!reminder) return 'alreadyToday';
  const [[queued]] = await tx.flight<[{ recipients: number }[]]>([
    {
      name: 'remind',
      sql: 'select sixstep.remind($1, $2, $3) as recipients',
      params: [
        reminder.id,
        kase.turn === 'organizations' ? 'awaitedOrganizations' : kase.turn,
        JSON.stringify({ ...reminderContent(kase), audience: kase.turn }),
      ],
    },
  ]);
  return queued!;
}

/** What a reminder of the case says today. */
export const reminderContent = ({ number, countryCode, state, since, dueOn }: RemindableCase) => ({
  number,
  countryCode,
  state,
  since,
  dueOn,
});

/** Whose turn it is says so; a case on hold is nobody's. */
export const waitsForOutside = ({ turn }: RemindableCase): boolean =>
  turn === 'country' || turn === 'organizations';
