import type { Actor } from '../access/actor.ts';
import type { Database } from '../database/database.ts';

/** One country whose focal point was followed by somebody acting, and one whose two ministries each name somebody. */
export async function tellDesignations(database: Database, manager: Actor): Promise<void> {
  await database.as(manager, async (tx) => {
    await tx.query(
      `insert into sixstep.person (email, name, role, country_code, language, time_zone, status)
       select n.email, n.name, 'countryColleague', c.code, c.portal_language, c.time_zone, 'active'
       from (values ('acting.ken@demo.sixstep.test', 'Noor Whitfield', 'KEN'),
         ('energy.pak@demo.sixstep.test', 'Omar Thornton', 'PAK')) as n (email, name, code)
       join sixstep.partner_country c on c.code = n.code`,
    );
    await tx.query(
      `update sixstep.designation d set to_on = sixstep.today(c.time_zone) - 21, reason = 'Moved to another ministry.'
       from sixstep.partner_country c where c.code = d.country_code and d.country_code = 'KEN'`,
    );
    await tx.query(
      `insert into sixstep.designation (country_code, person_id, office, capacity, is_acting, basis, letter_on, from_on,
         standing, reason)
       select p.country_code, p.id, n.office, 'focalPoint', n.acting, 'letter', sixstep.today(c.time_zone) - 24,
         sixstep.today(c.time_zone) - 20, n.standing, n.reason
       from (values
         ('acting.ken@demo.sixstep.test', 'Climate Change Directorate', true, 'settled', null),
         ('energy.pak@demo.sixstep.test', 'Ministry of Energy', false, 'contested', 'Two ministries each name somebody.')
       ) as n (email, office, acting, standing, reason)
       join sixstep.person p on p.email = n.email
       join sixstep.partner_country c on c.code = p.country_code`,
    );
    await tx.query(
      `update sixstep.designation set standing = 'contested', office = 'Ministry of Climate Change',
         reason = 'Two ministries each name somebody.'
       where country_code = 'PAK' and standing = 'settled'`,
    );
    await tx.query(
      `insert into sixstep.country_office (country_code, mailbox) values ('KEN', 'carbon.office.ken@demo.sixstep.test')`,
    );
  });
}
