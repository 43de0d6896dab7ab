import type { Statement } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { refusedField } from './step-request.ts';
import type { StepInProgress } from './step-in-progress.ts';

interface LineToCorrect {
  readonly isOnBehalf: boolean;
  /** Whether the line stands: neither undone nor itself about another line. */
  readonly isKept: boolean;
  /** As it counts by earlier corrections. */
  readonly occurredOn: string | null;
  readonly name: string | null;
  readonly fileId: string | null;
  readonly previousOn: string | null;
  readonly nextOn: string | null;
  /** Whether the case has been in its state since this line. */
  readonly entersState: boolean;
  /** The later date of the two, in the country and at the Center. */
  readonly today: string;
}

/**
 * Puts date, name or file of an earlier line right. The line itself stays as it was entered; what the state of the case is
 * measured from follows the corrected date, what has been promised by a date does not.
 *
 * @throws Problem 400 for a line that is unknown, undone or about another line; for a date that is no later or no earlier
 * than its neighbours allow; for a name or file where nothing was said on behalf; when nothing changes.
 */
export async function correctLine(
  step: StepInProgress<'case.correct'>,
): Promise<readonly Statement[]> {
  const { line, what } = step.record;
  const found = await lineToCorrect(step);
  if (!found) throw refusedField('record.line', 'unknownLine');
  if (Object.keys(what).length === 0) throw refusedField('record.what', 'required');
  if (!found.isKept) throw refusedField('record.line', 'notCorrectable');
  checkDate(what.occurredOn, found);
  checkPaper(what, found);

  const date = what.occurredOn ?? null;
  if (date && found.entersState) step.since(date);
  step.remember({ onBehalfName: found.name, fileId: found.fileId });
  return [
    {
      name: 'write-correction',
      sql: `insert into sixstep.case_correction (case_id, seq, line, occurred_on, was_on) values ($1, $2, $3, $4, $5)`,
      params: [step.kase.id, step.seq, line, date, date && found.occurredOn],
    },
    ...(what.fileId ? [holdFileStatement(what.fileId, step.kase.id, 'onBehalf')] : []),
  ];
}

function checkDate(date: string | undefined, line: LineToCorrect): void {
  if (date === undefined) return;
  const { previousOn, nextOn, today, occurredOn } = line;
  const refused = (code: string, params: Record<string, string> = {}) =>
    refusedField('record.what.occurredOn', code, params);
  if (date > today) throw refused('inFuture');
  if (previousOn && date < previousOn)
    throw refused('beforePreviousEvent', { previous: previousOn });
  if (nextOn && date > nextOn) throw refused('afterNextEvent', { next: nextOn });
  if (date === occurredOn) throw refused('unchanged');
}

function checkPaper(
  { onBehalfName, fileId }: StepInProgress<'case.correct'>['record']['what'],
  line: LineToCorrect,
): void {
  const said = [
    ['onBehalfName', onBehalfName, line.name],
    ['fileId', fileId, line.fileId],
  ] as const;
  for (const [field, value, before] of said) {
    if (value === undefined) continue;
    if (!line.isOnBehalf) throw refusedField(`record.what.${field}`, 'notOnBehalf');
    if (value === before) throw refusedField(`record.what.${field}`, 'unchanged');
  }
}

async function lineToCorrect(
  step: StepInProgress<'case.correct'>,
): Promise<LineToCorrect | undefined> {
  const corrected = (what: 'onBehalfName' | 'fileId') => `
    (select l.payload::jsonb #>> '{record,what,${what}}' from sixstep.case_correction k
      join sixstep.case_event_payload l using (case_id, seq)
      where k.case_id = e.case_id and k.line = e.seq and l.payload::jsonb #>> '{record,what,${what}}' is not null
      order by k.seq desc limit 1)`;
  const [line] = await step.tx.query<LineToCorrect>(
    `with kept as materialized (select * from sixstep.kept_lines(null) where case_id = $1)
     select e.on_behalf is not null as "isOnBehalf", k.seq is not null as "isKept", k.occurred_on as "occurredOn",
       coalesce(${corrected('onBehalfName')}, l.payload::jsonb #>> '{onBehalf,name}') as name,
       coalesce(${corrected('fileId')}, e.on_behalf ->> 'fileId') as "fileId",
       (select max(occurred_on) from kept where seq < e.seq) as "previousOn",
       (select min(occurred_on) from kept where seq > e.seq) as "nextOn",
       e.seq is not distinct from
         (select max(seq) from kept where from_state is distinct from to_state) as "entersState",
       greatest(sixstep.today('Asia/Tokyo'), sixstep.today(p.time_zone)) as today
     from sixstep.case_event e
     join sixstep.case_file c on c.id = e.case_id
     join sixstep.partner_country p on p.code = c.country_code
     left join kept k on k.seq = e.seq
     left join sixstep.case_event_payload l on l.case_id = e.case_id and l.seq = e.seq
     where e.case_id = $1 and e.seq = $2`,
    [step.kase.id, step.record.line],
  );
  return line;
}
