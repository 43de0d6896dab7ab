import type { Actor } from '../access/actor.ts';
import type { Database } from '../database/database.ts';

const notes = [
  'Asked for the state of the endorsement letter; promised for next week.',
  'The new desk officer was introduced.',
  'Went through the open points of the record.',
  'They ask for the workshop to be held in French.',
] as const;
const channels = ['call', 'mail', 'videoCall', 'meeting'] as const;
const actions = [
  'Call the focal point about the letter',
  'Send the agenda of the workshop',
  'Ask the ministry for a second contact',
] as const;

interface OpenCase {
  readonly id: string;
  readonly focalPoint: string;
  readonly today: string;
}

/** Who was in touch with the countries of open cases, and what is to be done next; nothing of it in every third case. */
export async function tellContacts(database: Database, manager: Actor): Promise<void> {
  await database.as(manager, async (tx) => {
    const cases = await tx.query<OpenCase>(
      `select c.id, p.name as "focalPoint", sixstep.today('Asia/Tokyo') as today
       from sixstep.case_file c
       join sixstep.process_state s using (state)
       join sixstep.person p on p.country_code = c.country_code and p.role = 'focalPoint'
       where not s.final order by c.number`,
    );
    for (const [index, kase] of cases.entries()) {
      if (index % 3 === 2) continue;
      const daysAgo = (index * 7) % 60;
      await tx.query('select sixstep.advance_now($1)', [kase.id]);
      await tx.query(
        `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note)
         values ($1, $2::date - $3::int, $4, $5, $6)`,
        [
          kase.id,
          kase.today,
          daysAgo,
          channels[index % channels.length],
          kase.focalPoint,
          notes[index % notes.length],
        ],
      );
      await tx.query(
        `insert into sixstep.next_action (case_id, text, due_on) values ($1, $2, $3::date + $4::int)`,
        [kase.id, actions[index % actions.length], kase.today, (index % 12) - 4],
      );
    }
  });
}
