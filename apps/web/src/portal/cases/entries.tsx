import type { EntryView, ObjectionView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { EnteredHint } from '../components/entered-hint.tsx';
import { useWords } from '../words/speech.tsx';
import { Objection } from './objection.tsx';

/** What the Center entered for the country outside the steps, each with a way to object; nothing while there is none. */
export function Entries({
  number,
  entries,
  objections,
  onRaised,
}: {
  number: string;
  entries: readonly EntryView[];
  objections: readonly ObjectionView[];
  onRaised: () => Promise<void>;
}) {
  const words = useWords('cases').entries;
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <ul className="bare">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{words.acts[entry.act]}</strong>
            </p>
            <EnteredHint entry={entry} />
            {entry.fileId !== null && (
              <p>
                <a href={paths.file(entry.fileId)}>
                  {words.file}
                  <span className="heard">: {words.acts[entry.act]}</span>
                </a>
              </p>
            )}
            <Objection
              number={number}
              about={{ entryId: entry.id }}
              objections={objections}
              onRaised={onRaised}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
