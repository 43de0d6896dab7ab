import type { HistoryLine, ObjectionView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import type { ReactNode } from 'react';
import { Loading } from '../components/loading.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Objection } from './objection.tsx';

/** What has been done, newest first: the day, what, by whom, and what was put right later. */
export function CaseHistory({ number }: { number: string }) {
  const words = useWords('cases');
  const { data, error, reload } = useResource<{ items: HistoryLine[] }>(paths.history(number));
  const isEnteredForUs = data?.items.some(({ onBehalf }) => onBehalf !== null) ?? false;
  const objections = useResource<{ items: ObjectionView[] }>(
    isEnteredForUs ? paths.objections(number) : null,
  );

  return (
    <section>
      <h2>{words.history}</h2>
      {data === null ? (
        <Loading inside error={error} onRetry={() => void reload()} />
      ) : (
        <ol className="history" reversed>
          {data.items.map((line) => (
            <Line key={line.seq} line={line}>
              {line.onBehalf !== null && (
                <Objection
                  number={number}
                  line={line.seq}
                  objections={objections.data?.items ?? []}
                  onRaised={objections.reload}
                />
              )}
            </Line>
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ line, children }: { line: HistoryLine; children: ReactNode }) {
  const words = useWords('cases');
  const { language, say } = useSpeech();
  const { onBehalf } = line;
  return (
    <li>
      <p className="hint">
        <time dateTime={line.occurredOn}>{plainDate(line.occurredOn, language)}</time>
      </p>
      <p>
        <strong>{words.events[line.type]}</strong>
      </p>
      <p className="hint">
        {line.actor.capacity === 'clock' ? words.byClock : say(words.by, { name: line.actor.name })}
      </p>
      {onBehalf !== null && (
        <p className="hint">
          {say(words.onBehalf, {
            name: onBehalf.name,
            channel: channelName(words.channels, onBehalf.channel),
            date: plainDate(onBehalf.receivedOn, language),
          })}
        </p>
      )}
      {children}
      {line.corrections.flatMap(({ seq, changes }) =>
        changes.map(
          (change) =>
            change.what === 'occurredOn' &&
            change.new !== null && (
              <p className="hint" key={seq}>
                {say(words.corrected, { date: plainDate(change.new, language) })}
              </p>
            ),
        ),
      )}
    </li>
  );
}

const channelName = (names: Readonly<Record<string, string>>, channel: string): string =>
  names[channel] ?? channel;
