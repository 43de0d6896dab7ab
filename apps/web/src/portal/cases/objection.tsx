import type { ObjectionView, RaiseObjection } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** A line of the history by its seq, or an entry outside the steps. */
type Objected = { readonly line: number } | { readonly entryId: string };

/** What the country says against an entry that the Center made for it, and what the Center answered. */
export function Objection({
  number,
  about,
  objections,
  onRaised,
}: {
  number: string;
  about: Objected;
  /** Of the whole case. */
  objections: readonly ObjectionView[];
  onRaised: () => Promise<void>;
}) {
  const words = useWords('cases').objection;
  const { say } = useSpeech();
  const { countryRight } = usePerson();
  const raised = objections.filter((one) =>
    'line' in about ? one.line === about.line : one.entryId === about.entryId,
  );
  return (
    <>
      {raised.map(({ id, text, settlement }) => (
        <div key={id}>
          <p>{say(words.raised, { text })}</p>
          <p className="hint">
            {settlement === null ? words.waiting : say(words.answer, { text: settlement })}
          </p>
        </div>
      ))}
      {countryRight !== 'view' && raised.every(({ status }) => status === 'settled') && (
        <Raise number={number} about={about} onRaised={onRaised} />
      )}
    </>
  );
}

function Raise({
  number,
  about,
  onRaised,
}: {
  number: string;
  about: Objected;
  onRaised: () => Promise<void>;
}) {
  const words = useWords('cases').objection;
  const key = 'line' in about ? String(about.line) : about.entryId;
  const form = useKept(`${number}/objection/${key}`, { text: '' });
  const [error, setError] = useState<string | undefined>();
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);

  async function send() {
    const text = textOrNull(form.values.text);
    setError(text === null ? words.missing : undefined);
    setFailure(null);
    if (text === null || busy) return;
    setBusy(true);
    try {
      await request('POST', paths.objections(number), {
        body: { ...about, text } satisfies RaiseObjection,
      });
      form.discard();
      await onRaised();
    } catch (trouble) {
      setFailure(trouble instanceof Error ? trouble : new Error(String(trouble)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <details>
      <summary>{words.open}</summary>
      <Failure error={failure} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Textarea
          id={`objection-${key}`}
          label={words.label}
          error={error}
          limit={4000}
          value={form.values.text}
          onChange={(text) => form.set({ text })}
        />
        <Button type="submit" busy={busy}>
          {words.press}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </details>
  );
}
