import type { Actor } from '../access/actor.ts';
import type { Database } from '../database/database.ts';

/** What others do for two countries, and a note; invented. */
export async function tellProfiles(database: Database, manager: Actor): Promise<void> {
  await database.as(manager, (tx) =>
    tx.flight([
      {
        sql: `insert into sixstep.known_support (country_code, organization_code, provider, components, what, from_on, source)
              values ('GHA', 'gggi', null, '{authorization}', 'Advises on the authorization procedure.',
                  sixstep.today('Asia/Tokyo') - 400, 'demonstration'),
                ('KEN', null, 'A regional development bank', '{tracking,reporting}', 'Lends a registry for two years.',
                  sixstep.today('Asia/Tokyo') - 200, 'demonstration')`,
      },
      {
        sql: `insert into sixstep.country_note (country_code, text)
              values ('GHA', 'The ministry prefers calls in the morning.')`,
      },
    ]),
  );
}
