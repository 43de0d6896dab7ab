import type { INestApplicationContext } from '@nestjs/common';
import { partnerCountries } from '@sixstep/reference';
import { Passwords } from '../access/passwords.ts';
import { clock, type Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { GivenTime } from '../database/given-time.ts';
import { StartRefusal } from '../errors/start-refusal.ts';
import {
  center,
  demonstrationPassword,
  focalPointOf,
  languageOf,
  organizationContact,
  type CastMember,
} from './demo-cast.ts';
import { takeAsSentStatement } from '../notices/mail-history.ts';
import { plots, usualDays, type Plot } from './demo-plot.ts';
import { play } from './play.ts';
import type { Players } from './stages.ts';
import { Storyteller } from './storyteller.ts';
import { tellAdoptions } from './demo-adoptions.ts';
import { tellContacts } from './demo-contacts.ts';
import { tellDesignations } from './demo-designations.ts';
import { tellProfiles } from './demo-profiles.ts';
import { tellReadiness } from './demo-readiness.ts';
import { tellWaves } from './demo-waves.ts';

const day = 86_400_000;
/** People are there before the first case begins. */
const castingDaysAgo = 430;

/**
 * Fills an empty database with fourteen months of history, told through the door like everything else, and with running
 * cases that come in today.
 *
 * @returns how many cases there are
 * @throws StartRefusal when the database holds anything but reference data
 */
export async function loadDemonstration(app: INestApplicationContext): Promise<number> {
  const database = app.get(Database, { strict: false });
  const time = app.get(GivenTime, { strict: false });
  const [[found]] = await database.read<[{ people: number; cases: number; now: Date }[]]>(clock, [
    {
      sql: `select (select count(*) from sixstep.person) as people, (select count(*) from sixstep.case_file) as cases,
              sixstep.now() as now`,
    },
  ]);
  if (!found || found.people > 0 || found.cases > 0) {
    throw new StartRefusal(
      'The demonstration is only loaded into an empty database: this one holds people or cases. Point SIXSTEP_DATA at another folder.',
    );
  }
  const now = found.now.getTime();
  let people: ReadonlyMap<string, Actor>;
  try {
    time.set(new Date(now - castingDaysAgo * day).toISOString());
    people = await cast(app, database);
    for (const plot of [...plots].sort((a, b) => b.daysAgo - a.daysAgo)) {
      await tell(app, plot, people, now);
    }
  } finally {
    time.set(null);
  }
  // What was told in the past is not mailed today.
  await database.asWorker((tx) => tx.flight([takeAsSentStatement(found.now.toISOString())]));
  const director = people.get(center.director.email)!;
  // Nobody's address is real here, so that mail may go.
  await database.as(director, (tx) => tx.query('update sixstep.mail_gate set is_open = true'));
  const manager = people.get(center.manager.email)!;
  await tellContacts(database, manager);
  await tellReadiness(database, manager);
  await tellDesignations(database, manager);
  await tellProfiles(database, manager);
  await tellWaves(database, people.get(center.officer.email)!);
  return plots.length + (await tellAdoptions(app, { manager, director }, now));
}

async function tell(
  app: INestApplicationContext,
  plot: Plot,
  people: ReadonlyMap<string, Actor>,
  now: number,
): Promise<void> {
  const byEmail = (member: CastMember): Actor => people.get(member.email)!;
  const other = plot.manager === 'manager' ? center.manager2 : center.manager;
  const players: Players = {
    director: byEmail(center.director),
    manager: byEmail(center[plot.manager]),
    officer: byEmail(center.officer),
    secondPerson: byEmail(other),
    country: byEmail(focalPointOf(plot.country, languageOf(plot.country))),
    organization: byEmail(organizationContact),
  };
  // The hour at which offices of all zones have had their day, so that no date lies ahead anywhere.
  const usual = usualDays[plot.until] ?? plot.daysAgo;
  const pace = Math.max((plot.daysAgo - idleDays(plot.country)) / usual, 0.2);
  const story = new Storyteller(app, now - plot.daysAgo * day, now - 3_600_000, pace);
  await play(story, plot, players);
}

/** Everybody who acts, with a password for the accounts that the sign-in page shows. */
async function cast(
  app: INestApplicationContext,
  database: Database,
): Promise<ReadonlyMap<string, Actor>> {
  const passwords = app.get(Passwords, { strict: false });
  const countries = [...new Set([...plots.map(({ country }) => country), 'GHA', 'TUN', 'PER'])];
  const members = [
    ...Object.values(center),
    organizationContact,
    ...countries.map((code) => focalPointOf(code, languageOf(code))),
  ];
  const actors = new Map<string, Actor>();
  for (const member of members) {
    const personId = await database.asAuth(async (tx) => {
      const [row] = await tx.query<{ id: string }>(
        `insert into sixstep.person (email, name, role, country_code, organization_code, language, time_zone, status)
         values ($1, $2, $3, $4, $5, $6, $7, 'active') returning id`,
        [
          member.email,
          member.name,
          member.role,
          member.countryCode ?? null,
          member.organizationCode ?? null,
          member.language,
          zoneOf(member),
        ],
      );
      return row!.id;
    });
    if (member.account) await passwords.set(personId, demonstrationPassword);
    actors.set(member.email, actorOf(member, personId));
  }
  return actors;
}

/** How long nothing has happened in a case: 2 to 30 days, the same for the same country. */
const idleDays = (country: string): number =>
  2 + (country.split('').reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 3) % 29);

const zoneOf = (member: CastMember): string =>
  partnerCountries.find(({ code }) => code === member.countryCode)?.timeZone ?? 'Asia/Tokyo';

const actorOf = (member: CastMember, personId: string): Actor => ({
  personId,
  name: member.name,
  email: member.email,
  role: member.role,
  countryCode: member.countryCode ?? null,
  organizationCode: member.organizationCode ?? null,
  language: member.language,
  actingDirector: false,
  countryRight: member.countryCode === undefined ? null : 'edit',
  delegateOf: [],
  sessionId: 'demonstration',
});
