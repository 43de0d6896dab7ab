import type { EntryView } from '@sixstep/contract';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** That the Center entered something for the reader's side: whose word it was, and how it came. */
export function EnteredHint({
  entry,
}: {
  entry: Pick<EntryView, 'name' | 'receivedOn'> & { readonly channel: string };
}) {
  const words = useWords('shell');
  const { language, say } = useSpeech();
  const channels: Readonly<Record<string, string>> = words.channels;
  return (
    <p className="hint">
      {say(words.onBehalf, {
        name: entry.name,
        channel: channels[entry.channel] ?? entry.channel,
        date: plainDate(entry.receivedOn, language),
      })}
    </p>
  );
}
