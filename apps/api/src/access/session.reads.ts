import { Inject, Injectable } from '@nestjs/common';
import type { SessionView } from '@sixstep/contract';
import { Database } from '../database/database.ts';
import { mailboxIn } from '../notices/envelope.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { abilitiesToday } from './abilities.ts';
import type { Actor } from './actor.ts';

type PersonInSession = NonNullable<SessionView['person']>;

/** Who is signed in, as the pages greet them. */
@Injectable()
export class SessionReads {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async view(actor: Actor | null): Promise<SessionView> {
    return {
      person: actor && (await this.person(actor)),
      demonstration: this.settings.demonstration ? await demonstration() : null,
    };
  }

  private async person(actor: Actor): Promise<PersonInSession> {
    const [[more]] = await this.database.asAuth((tx) =>
      tx.finish<
        [Pick<PersonInSession, 'timeZone' | 'country' | 'organization' | 'actingDirectorUntil'>[]]
      >([
        {
          name: 'person-in-session',
          sql: `select p.time_zone as "timeZone",
                  case when c.code is not null then json_build_object('code', c.code, 'name', c.names ->> p.language) end
                    as country,
                  case when o.code is not null then json_build_object('code', o.code, 'name', o.name) end as organization,
                  (select max(a.to_on) from sixstep.acting_directorship a where a.person_id = p.id
                    and sixstep.today('Asia/Tokyo') between a.from_on and a.to_on) as "actingDirectorUntil"
                from sixstep.person p
                left join sixstep.partner_country c on c.code = p.country_code
                left join sixstep.organization o on o.code = p.organization_code
                where p.id = $1`,
          params: [actor.personId],
        },
      ]),
    );
    const { personId: id, name, email, role, language } = actor;
    return {
      id,
      name,
      email,
      role,
      language,
      country: more?.country ?? null,
      organization: more?.organization ?? null,
      countryRight: actor.countryRight,
      timeZone: more?.timeZone ?? 'UTC',
      centerMailbox: mailboxIn(this.settings.mailReplyTo).address,
      actingDirectorUntil: actor.actingDirector ? (more?.actingDirectorUntil ?? null) : null,
      abilities: abilitiesToday(actor),
    };
  }
}

/** The invented people are loaded where there are some. */
async function demonstration(): Promise<NonNullable<SessionView['demonstration']>> {
  const { demonstrationAccounts, demonstrationPassword } = await import('../demo/demo-cast.ts');
  return {
    password: demonstrationPassword,
    accounts: demonstrationAccounts.map(({ email, name, role, account = '' }) => ({
      email,
      name,
      role,
      words: account,
    })),
  };
}
