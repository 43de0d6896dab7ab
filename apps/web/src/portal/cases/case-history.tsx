import type { EntryView, HistoryLine, ObjectionView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import type { ReactNode } from 'react';
import { EnteredHint } from '../components/entered-hint.tsx';
import { Loading } from '../components/loading.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Entries } from './entries.tsx';
import { Objection } from './objection.tsx';

/** What the Center has entered for the country, and what has been done, newest first: day, what, by whom, put right how. */
export function CaseHistory({ number }: { number: string }) {
  const words = useWords('cases');
  const { data, error, reload } = useResource<{ items: HistoryLine[] }>(paths.history(number));
  const entries = useResource<{ items: EntryView[] }>(paths.entries(number)).data?.items ?? [];
  const isEnteredForUs =
    entries.length > 0 || (data?.items.some(({ onBehalf }) => onBehalf !== null) ?? false);
  const objections = useResource<{ items: ObjectionView[] }>(
    isEnteredForUs ? paths.objections(number) : null,
  );

  return (
    <>
      <Entries
        number={number}
        entries={entries}
        objections={objections.data?.items ?? []}
        onRaised={objections.reload}
      />
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
                    about={{ line: line.seq }}
                    objections={objections.data?.items ?? []}
                    onRaised={objections.reload}
                  />
                )}
              </Line>
            ))}
          </ol>
        )}
      </section>
    </>
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
      {onBehalf !== null && <EnteredHint entry={onBehalf} />}
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
