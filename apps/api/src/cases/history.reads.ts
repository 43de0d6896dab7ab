import { Injectable } from '@nestjs/common';
import type { HistoryLine } from '@sixstep/contract';
import type { EventType, State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { correctedBy, correctingColumns, type CorrectingLine } from './corrections.presenter.ts';

interface Line {
  readonly seq: number;
  readonly type: EventType;
  readonly from: State | null;
  readonly to: State;
  readonly at: string;
  readonly occurredOn: string;
  readonly role: string;
  readonly capacity: HistoryLine['actor']['capacity'];
  readonly actorName: string | null;
  readonly onBehalf: { channel: string; receivedOn: string; paper: string | null } | null;
  readonly enteredBy: string | null;
  readonly payload: string | null;
}

/** A line that puts another one right. */
interface Correction extends CorrectingLine {
  readonly seq: number;
  readonly line: number;
}

interface Payload {
  readonly actor: string | null;
  readonly record: Record<string, unknown> | null;
  readonly onBehalf: { name: string; capacity: string } | null;
}

/** The history of a case, newest line first, as the doer may read it. */
@Injectable()
export class HistoryReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 when there is no such case for this person. */
  async lines(number: string, actor: Actor): Promise<HistoryLine[]> {
    const [found, lines, corrections] = await this.database.read<
      [{ id: string }[], Line[], Correction[]]
    >(actor, [
      {
        name: 'history-case',
        sql: `select id from sixstep.case_file where number = $1`,
        params: [number],
      },
      {
        name: 'history-lines',
        sql: `select e.seq, e.type, e.from_state as "from", e.to_state as "to", sixstep.instant(e.at) as at,
                e.occurred_on as "occurredOn", e.role, e.capacity, a.name as "actorName", e.on_behalf as "onBehalf",
                b.name as "enteredBy", l.payload
              from sixstep.case_event e
              join sixstep.case_file c on c.id = e.case_id
              left join sixstep.case_event_payload l on l.case_id = e.case_id and l.seq = e.seq
              left join sixstep.person a on a.id = e.actor_id
              left join sixstep.paper w on w.id = (e.on_behalf ->> 'paper')::uuid
              left join sixstep.person b on b.id = w.entered_by
              where c.number = $1 order by e.seq desc`,
        params: [number],
      },
      {
        name: 'history-corrections',
        sql: `select k.seq, k.line, ${correctingColumns}
              from sixstep.case_correction k
              join sixstep.case_file c on c.id = k.case_id
              left join sixstep.case_event_payload l on l.case_id = k.case_id and l.seq = k.seq
              where c.number = $1 order by k.seq`,
        params: [number],
      },
    ]);
    if (!found[0]) throw notFound();
    const undone = undoneLines(lines);
    const shown = lines.map((line) => present(line, undone.get(line.seq) ?? null));
    const bySeq = new Map(shown.map((line) => [line.seq, line]));
    for (const correction of corrections) {
      const by = bySeq.get(correction.seq);
      if (!by) continue;
      bySeq.get(correction.line)?.corrections.push({
        seq: correction.seq,
        at: by.at,
        by: by.actor.name,
        ...correctedBy(correction),
      });
    }
    return shown;
  }
}

/** Which line was taken back by which; an undo takes back the move before it, corrections left aside. */
function undoneLines(newestFirst: readonly Line[]): Map<number, number> {
  const undone = new Map<number, number>();
  let undo: number | null = null;
  for (const { seq, type } of newestFirst) {
    if (type === 'case.correct') continue;
    if (undo !== null) undone.set(seq, undo);
    undo = type === 'case.undo' ? seq : null;
  }
  return undone;
}

function present(line: Line, undoneBy: number | null): HistoryLine {
  const payload = line.payload === null ? null : (JSON.parse(line.payload) as Payload);
  return {
    seq: line.seq,
    type: line.type,
    from: line.from,
    to: line.to,
    at: line.at,
    occurredOn: line.occurredOn,
    actor: {
      name: payload?.actor ?? line.actorName ?? (line.role === 'clock' ? 'Sixstep' : ''),
      role: line.role,
      capacity: line.capacity,
    },
    onBehalf: line.onBehalf && {
      name: payload?.onBehalf?.name ?? '',
      capacity: payload?.onBehalf?.capacity ?? '',
      channel: line.onBehalf.channel,
      receivedOn: line.onBehalf.receivedOn,
      enteredBy: line.enteredBy,
    },
    record: payload?.record ?? null,
    undoneBy,
    corrections: [],
  };
}
