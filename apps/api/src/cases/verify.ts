import { Injectable } from '@nestjs/common';
import { replay, type EventType, type Facts, type Standing, type State } from '@sixstep/process';
import { clock } from '../access/actor.ts';
import { Database } from '../database/database.ts';

interface CaseToVerify {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly version: number;
  readonly onHold: boolean;
  readonly headIsLast: boolean;
  readonly brokenLinks: number;
  readonly brokenCommitments: number;
}

interface StoredLine {
  readonly seq: number;
  readonly machineVersion: number;
  readonly type: EventType;
  readonly from: State | null;
  readonly to: State;
  readonly facts: string;
}

type Seen = Facts & {
  readonly asked: {
    readonly standings: readonly Standing[];
    readonly onBehalf: boolean;
    readonly record: Readonly<Record<string, unknown>>;
  };
};

export interface Difference {
  readonly number: string;
  readonly words: string;
}

export interface Verdict {
  readonly cases: number;
  readonly lines: number;
  readonly differences: readonly Difference[];
}

/** Replays every case through the machine and checks that each chain is whole; nothing is written. */
@Injectable()
export class Verify {
  constructor(private readonly database: Database) {}

  async all(): Promise<Verdict> {
    const cases = await this.cases();
    const differences: Difference[] = [];
    let lines = 0;
    for (const kase of cases) {
      const stored = await this.lines(kase.id);
      lines += stored.length;
      const words = differenceOf(kase, stored);
      if (words) differences.push({ number: kase.number, words });
    }
    return { cases: cases.length, lines, differences };
  }

  private async cases(): Promise<CaseToVerify[]> {
    const [rows] = await this.database.read<[CaseToVerify[]]>(clock, [
      {
        sql: `select c.id, c.number, c.state, c.version, c.on_hold as "onHold",
                coalesce((select e.hash = c.chain_head and e.seq = c.version from sixstep.case_event e
                  where e.case_id = c.id order by e.seq desc limit 1), c.version = 0) as "headIsLast",
                (select count(*) from (
                   select e.hash is distinct from sixstep.event_hash(e) or e.prev_hash is distinct from
                     lag(e.hash, 1, decode(repeat('00', 32), 'hex')) over (order by e.seq) as broken
                   from sixstep.case_event e where e.case_id = c.id) links where broken) as "brokenLinks",
                (select count(*) from sixstep.case_event e join sixstep.case_event_payload l using (case_id, seq)
                 where e.case_id = c.id and e.commitment <> sha256(l.salt || convert_to(l.payload, 'UTF8')))
                  as "brokenCommitments"
              from sixstep.case_file c order by c.number`,
      },
    ]);
    return rows;
  }

  private async lines(caseId: string): Promise<StoredLine[]> {
    const [rows] = await this.database.read<[StoredLine[]]>(clock, [
      {
        name: 'lines-to-verify',
        sql: `select seq, machine_version as "machineVersion", type, from_state as "from", to_state as "to", facts
              from sixstep.case_event where case_id = $1 order by seq`,
        params: [caseId],
      },
    ]);
    return rows;
  }
}

function differenceOf(kase: CaseToVerify, stored: readonly StoredLine[]): string | null {
  if (kase.brokenLinks > 0) return `${kase.brokenLinks} links of its chain are broken`;
  if (!kase.headIsLast) return 'its chain does not end where the case says';
  if (kase.brokenCommitments > 0)
    return `${kase.brokenCommitments} payloads are not the ones that were committed`;
  const told = replay(
    stored.map(({ facts, ...line }) => {
      const { asked, ...seen } = JSON.parse(facts) as Seen;
      return { ...line, facts: seen, ...asked };
    }),
  );
  if (told.difference) return `line ${told.difference.seq} ${told.difference.words}`;
  if (told.state !== kase.state) {
    return `its history ends in ${told.state}, but it stands in ${kase.state}`;
  }
  if (told.onHold !== kase.onHold) {
    return `its history ends ${told.onHold ? '' : 'not '}on hold, but it is otherwise`;
  }
  return null;
}
