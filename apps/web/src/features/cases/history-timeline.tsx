import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { HistoryLine } from '@sixstep/contract';
import { stateTable, type State } from '@sixstep/process';
import { centerCalendar } from '@sixstep/reference';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { dateIn, showDate, showInstant } from '../../lib/dates.ts';
import { historyQuery } from './cases.queries.ts';
import classes from './history-timeline.module.css';
import { eventDone, stateWords } from './process-words.ts';
import { RecordDetails } from './record-details.tsx';
import { capacityWords, onBehalfWords } from './who-words.ts';

/** What happened, newest first: who did it in which capacity, for whom, with what, and what was corrected since. */
export function HistoryTimeline({ number, of = null }: { number: string; of?: State | null }) {
  const query = useQuery(historyQuery(number));
  return (
    <Answer query={query}>
      {(lines) => {
        const shown = of ? lines.filter((line) => line.to === of || line.from === of) : lines;
        return shown.length === 0 ? (
          <EmptyState title={t`Nothing has happened yet`} />
        ) : (
          <ol className={classes.timeline}>
            {shown.map((line) => (
              <Line key={line.seq} line={line} />
            ))}
          </ol>
        );
      }}
    </Answer>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const enteredOn = dateIn(centerCalendar.timeZone, line.at);
  return (
    <li className={classes.line} id={`event-${line.seq}`} data-turn={stateTable[line.to].turn}>
      <Text fw={600}>
        {line.actor.capacity === 'clock' ? t`The system` : line.actor.name} {eventDone(line.type)}
        {line.from !== line.to && <span className={classes.to}> → {stateWords(line.to)}</span>}
      </Text>
      <Text size="sm" c="dimmed">
        <time dateTime={line.at}>{showInstant(line.at)}</time> · {capacityWords(line)}
        {line.occurredOn !== enteredOn && ` · ${t`happened on ${showDate(line.occurredOn)}`}`}
      </Text>
      {line.onBehalf && <Text size="sm">{onBehalfWords(line.onBehalf, line.actor)}</Text>}
      {line.record && <RecordDetails record={line.record} type={line.type} />}
      {line.corrections.map(({ seq, what, reason }) => (
        <Text key={seq} size="sm" className={classes.correction}>
          {t`Corrected: ${what}. ${reason}`}
        </Text>
      ))}
    </li>
  );
}
