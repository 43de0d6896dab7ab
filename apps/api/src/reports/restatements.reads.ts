import { Injectable } from '@nestjs/common';
import type { Restatement, RestatementReport } from '@sixstep/contract';
import type { EventType, State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import {
  correctedBy,
  correctingColumns,
  type CorrectingLine,
} from '../cases/corrections.presenter.ts';
import { Database, type Statement } from '../database/database.ts';

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface Row
  extends
    Pick<Restatement, 'case' | 'country' | 'seq' | 'line' | 'event' | 'at' | 'by'>,
    CorrectingLine {
  readonly type: Extract<EventType, 'case.correct' | 'case.undo'>;
  readonly from: State | null;
  readonly to: State;
}

const today = `sixstep.today('Asia/Tokyo')`;
const bounds = `
  select coalesce($1::date, least(date_trunc('month', coalesce($2::date, ${today}))::date, coalesce($2::date, ${today}))) as "from",
    coalesce($2::date, greatest(${today}, $1::date)) as "to"`;

const periodStatement = ({ from, to }: Period): Statement => ({
  name: 'restatements-period',
  sql: bounds,
  params: [from ?? null, to ?? null],
});

/** An undo takes back the move before it, corrections left aside. */
const rowsStatement = ({ from, to }: Period): Statement => ({
  name: 'restatements',
  sql: `
    with period as (${bounds})
    select c.number as "case", json_build_object('code', p.code, 'iso2', p.iso2, 'name', p.name) as country,
      e.type, e.seq, x.seq as line, x.type as event, x.from_state as "from", x.to_state as "to",
      sixstep.instant(e.at) as at, coalesce(a.name, '') as by, ${correctingColumns}
    from sixstep.case_event e
    join period on e.at >= period."from"::timestamp at time zone 'Asia/Tokyo'
      and e.at < (period."to" + 1)::timestamp at time zone 'Asia/Tokyo'
    join sixstep.case_file c on c.id = e.case_id
    join sixstep.partner_country p on p.code = c.country_code
    left join sixstep.case_correction k on k.case_id = e.case_id and k.seq = e.seq
    join sixstep.case_event x on x.case_id = e.case_id and x.seq = coalesce(k.line,
      (select max(m.seq) from sixstep.case_event m
        where m.case_id = e.case_id and m.seq < e.seq and m.type <> 'case.correct'))
    left join sixstep.case_event_payload l on l.case_id = e.case_id and l.seq = e.seq
    left join sixstep.person a on a.id = e.actor_id
    where e.type in ('case.correct', 'case.undo')
    order by e.at desc, c.number`,
  params: [from ?? null, to ?? null],
});

/** What of the histories was put right or taken back after it had been entered. */
@Injectable()
export class RestatementReads {
  constructor(private readonly database: Database) {}

  async of(period: Period, actor: Actor): Promise<RestatementReport> {
    const [[asked], rows] = await this.database.read<[{ from: string; to: string }[], Row[]]>(
      actor,
      [periodStatement(period), rowsStatement(period)],
    );
    return { ...asked!, items: rows.flatMap(present) };
  }
}

/** One entry for each thing that a line has changed. */
function present(row: Row): Restatement[] {
  const { case: number, country, seq, line, event, at, by } = row;
  const about = { case: number, country, seq, line, event, at, by };
  if (row.type === 'case.undo') {
    return [{ ...about, what: 'step', old: row.to, new: row.from, reason: null }];
  }
  const { changes, reason } = correctedBy(row);
  return changes.map((change) => ({ ...about, ...change, reason }));
}
