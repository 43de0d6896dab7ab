import { componentCodes } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import type { Database } from '../database/database.ts';

const levels = ['noPublicInformation', 'underConsideration', 'inProgress', 'inPlace'] as const;
const countries = ['GHA', 'KEN', 'SEN', 'THA', 'PER', 'UZB', 'TUN', 'BTN'] as const;

/** Invented assessments of some countries, two years apart, and a few holidays. */
export async function tellReadiness(database: Database, manager: Actor): Promise<void> {
  await database.as(manager, async (tx) => {
    for (const [place, code] of countries.entries()) {
      for (const [index, component] of componentCodes.entries()) {
        // Some components are left without an assessment.
        if ((place + index) % 4 === 3) continue;
        for (const [yearsAgo, gain] of [
          [3, 0],
          [1, 1],
        ] as const) {
          await tx.query(
            `insert into sixstep.readiness_assessment (country_code, component, level, assessed_on, source)
             values ($1, $2, $3, (sixstep.today('Asia/Tokyo') - make_interval(years => $4))::date, 'demonstration')`,
            [code, component, levels[((place + index * 2) % 3) + gain], yearsAgo],
          );
        }
      }
    }
    await tx.query(
      `insert into sixstep.country_holiday (country_code, on_date, name)
       select h.code, make_date(extract(year from sixstep.today('Asia/Tokyo'))::int, h.month, h.day), h.name
       from (values ('GHA', 3, 6, 'Independence Day'), ('KEN', 12, 12, 'Jamhuri Day'), ('PER', 7, 28, 'Independence Day'))
         as h (code, month, day, name)`,
    );
  });
}
