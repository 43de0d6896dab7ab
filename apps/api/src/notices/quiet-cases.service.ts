import { Injectable } from '@nestjs/common';
import { longestQuietDays, type KeepQuiet, type QuietView } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { isLatest } from '../cases/case-lock.ts';
import { standingTowards } from '../cases/case-standing.ts';
import { refusedField } from '../cases/step-request.ts';
import { daysBetween } from '../calendar/working-days.ts';
import { Database, type Statement, type Transaction } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';

interface QuietRow {
  readonly caseId: string;
  readonly countryCode: string;
  readonly managerId: string | null;
  /** In the country. */
  readonly today: string;
  readonly quiet: QuietView['quiet'];
  readonly version: number;
}

interface HeldOfCase {
  readonly held: number;
  readonly byQuietAlone: number;
}

/** Cases about which no automatic mail goes to outside for a while. */
@Injectable()
export class QuietCases {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for people outside the Center and observers */
  async view(number: string, actor: Actor): Promise<QuietView> {
    mustSeeWork(actor);
    const [[row], [count]] = await this.database.read<[QuietRow[], HeldOfCase[]]>(actor, [
      quietStatement(number),
      heldOfCaseStatement(number),
    ]);
    if (!row) throw notFound();
    return {
      quiet: row.quiet,
      version: row.version,
      held: count!.held,
      goesWhenLifted: count!.byQuietAlone,
      mayChange: mayChange(row, actor),
    };
  }

  /** @throws Problem 404, 403, 428, 412, 400 for a day that is over in the country, or further ahead than a year */
  async keep(
    number: string,
    { untilOn, because }: KeepQuiet,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<QuietView> {
    await this.#change(number, actor, ifMatch, async (tx, row) => {
      if (untilOn < row.today) throw refusedField('untilOn', 'inPast');
      if (daysBetween(row.today, untilOn) > longestQuietDays)
        throw refusedField('untilOn', 'tooFarAhead', { days: longestQuietDays });
      await tx.query(
        `insert into sixstep.case_quiet (case_id, until_on, because) values ($1, $2, $3)
         on conflict (case_id) do update set until_on = excluded.until_on, because = excluded.because`,
        [row.caseId, untilOn, because],
      );
    });
    return this.view(number, actor);
  }

  /** @throws Problem 404, 403, 428, 412 */
  async lift(number: string, actor: Actor, ifMatch: string | undefined): Promise<QuietView> {
    await this.#change(number, actor, ifMatch, async (tx, row) => {
      await tx.query('delete from sixstep.case_quiet where case_id = $1', [row.caseId]);
    });
    return this.view(number, actor);
  }

  async #change(
    number: string,
    actor: Actor,
    ifMatch: string | undefined,
    write: (tx: Transaction, row: QuietRow) => Promise<void>,
  ): Promise<void> {
    mustSeeWork(actor);
    await this.database.as(actor, async (tx) => {
      const [seen] = await tx.query<QuietRow>(quietStatement(number).sql, [number]);
      if (!seen) throw notFound();
      if (!mayChange(seen, actor)) throw new Problem('forbidden');
      if (ifMatch === undefined) throw new Problem('missingIfMatch');
      const [, [row]] = await tx.flight<[object[], [QuietRow]]>([
        { sql: 'select sixstep.advance_now($1)', params: [seen.caseId] },
        quietStatement(number),
      ]);
      if (!isLatest(ifMatch, row.version)) throw stale(row.version);
      await write(tx, row);
    });
  }
}

const quietStatement = (number: string): Statement => ({
  name: 'quiet-of-case',
  sql: `select c.id as "caseId", c.country_code as "countryCode", c.manager_id as "managerId",
          sixstep.today(k.time_zone) as today, coalesce(q.version, 0) as version,
          case when q.id is not null then json_build_object('untilOn', q.until_on, 'because', q.because,
            'at', sixstep.instant(q.changed_at), 'isActive', q.until_on >= sixstep.today(k.time_zone),
            'by', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end) end as quiet
        from sixstep.case_file c join sixstep.partner_country k on k.code = c.country_code
        left join sixstep.case_quiet q on q.case_id = c.id
        left join sixstep.person p on p.id = q.changed_by
        where c.number = $1`,
  params: [number],
});

const heldOfCaseStatement = (number: string): Statement => ({
  name: 'held-mails-of-case',
  sql: `select count(*)::int as held, (count(*) filter (where h.by_quiet and not h.by_gate))::int as "byQuietAlone"
        from sixstep.held_mails() h join sixstep.outgoing_mail m on m.id = h.mail_id
        join sixstep.case_file c on c.id = m.case_id where c.number = $1`,
  params: [number],
});

function mayChange(kase: QuietRow, actor: Actor): boolean {
  return may(actor, 'mail.decide') || standingTowards(actor, kase).has('manager');
}
