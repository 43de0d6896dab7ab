import { Button, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, HistoryLine } from '@sixstep/contract';
import { stateTable, type State } from '@sixstep/process';
import { centerCalendar } from '@sixstep/reference';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { dateIn, showDate, showInstant } from '../../lib/dates.ts';
import { historyQuery } from './cases.queries.ts';
import { correctedDate, mayBeCorrected } from './corrected.ts';
import classes from './history-timeline.module.css';
import { LineCorrections } from './line-corrections.tsx';
import { eventDone, eventWords, stateWords } from './process-words.ts';
import { RecordDetails } from './record-details.tsx';
import { useStepDialog } from './step-dialog.tsx';
import { UndoButton, WhyNotUndone } from './undo.tsx';
import { capacityWords, onBehalfWords } from './who-words.ts';

/**
 * What happened, newest first: who did it in which capacity, for whom, with what, and what was corrected or undone since.
 * With the case it offers to undo the last move and to correct lines, where this person may.
 */
export function HistoryTimeline({
  number,
  of = null,
  kase,
}: {
  number: string;
  of?: State | null;
  kase?: CaseView;
}) {
  const query = useQuery(historyQuery(number));
  return (
    <Answer query={query}>
      {(lines) => {
        const shown = of ? lines.filter((line) => line.to === of || line.from === of) : lines;
        const lastMove = lines.find(({ type }) => type !== 'case.correct');
        return shown.length === 0 ? (
          <EmptyState title={t`Nothing has happened yet`} />
        ) : (
          <ol className={classes.timeline}>
            {shown.map((line) => (
              <Line key={line.seq} line={line}>
                {kase && line === lastMove && (
                  <>
                    <UndoButton kase={kase} size="compact-sm" />
                    <WhyNotUndone kase={kase} />
                  </>
                )}
                {kase && <CorrectButton kase={kase} line={line} />}
              </Line>
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}

function Line({ line, children }: { line: HistoryLine; children?: ReactNode }) {
  const enteredOn = dateIn(centerCalendar.timeZone, line.at);
  const happenedOn = correctedDate(line);
  return (
    <li
      className={classes.line}
      id={`event-${line.seq}`}
      data-turn={stateTable[line.to].turn}
      data-undone={line.undoneBy !== null || undefined}
    >
      <Text fw={600}>
        <span className={classes.what}>
          {line.actor.capacity === 'clock' ? t`The system` : line.actor.name} {eventDone(line.type)}
          {line.from !== line.to && <span className={classes.to}> → {stateWords(line.to)}</span>}
        </span>
        {line.undoneBy !== null && <span className={classes.to}> · {t`undone`}</span>}
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={line.at}>{showInstant(line.at)}</time> · {capacityWords(line)}
        {happenedOn !== enteredOn && ` · ${t`happened on ${showDate(happenedOn)}`}`}
      </Text>
      {line.onBehalf && <Text size="sm">{onBehalfWords(line.onBehalf, line.actor)}</Text>}
      {line.record && <RecordDetails record={saidOf(line)} type={line.type} />}
      <LineCorrections line={line} />
      <div className={classes.acts}>{children}</div>
    </li>
  );
}

/** A correction stands in full at the line that it corrects; its own line says why. */
function saidOf({ type, record }: HistoryLine): NonNullable<HistoryLine['record']> {
  if (type !== 'case.correct') return record ?? {};
  return record?.['reason'] === undefined ? {} : { reason: record['reason'] };
}

function CorrectButton({ kase, line }: { kase: CaseView; line: HistoryLine }) {
  const open = useStepDialog();
  const may = kase.nextSteps.some(({ type, allowed }) => type === 'case.correct' && allowed);
  if (!may || !mayBeCorrected(line)) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t`Correct… ${eventWords(line.type)}, ${showDate(correctedDate(line))}`}
      onClick={() =>
        open({ number: kase.number, type: 'case.correct', preset: { line: line.seq } })
      }
    >
      {t`Correct…`}
    </Button>
  );
}
