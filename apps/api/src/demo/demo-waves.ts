import type { Actor } from '../access/actor.ts';
import type { Database } from '../database/database.ts';

/** A wave that is being composed: three small island States, one of whose addressees is still sought. */
export async function tellWaves(database: Database, officer: Actor): Promise<void> {
  await database.as(officer, async (tx) => {
    const [wave] = await tx.query<{ id: string }>(
      `insert into sixstep.wave (name, purpose, rationale, response_on)
       values ('Small islands, first wave', 'Those who asked in the working group come first.',
         '{ldcSids,requestInWorkingGroup}', sixstep.today('Asia/Tokyo') + 60) returning id`,
    );
    await tx.query(
      `insert into sixstep.wave_row (wave_id, country_code, language, addressee_name, addressee_position, addressee_email)
       select $1, c.code, c.portal_language, n.name, n.position, n.email
       from (values ('PNG', 'Isla Marchetti', 'Director, Climate Change', 'climate.png@demo.sixstep.test'),
         ('VUT', 'Teo Halloran', 'Permanent Secretary', 'climate.vut@demo.sixstep.test'),
         ('BHS', null, null, null)) as n (code, name, position, email)
       join sixstep.partner_country c on c.code = n.code`,
      [wave!.id],
    );
  });
}
