import type { WriteComment } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { Button } from '../components/button.tsx';
import { Select } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';
import { useParts, usePartNames } from './part-names.ts';

/** What one comment may hold. */
const textLimit = 4000;

/** Writes about one part of the case; the address may name it (`?about=supportPackage.tracking`). */
export function CommentForm({
  number,
  onSent,
}: {
  number: string;
  onSent: () => Promise<unknown>;
}) {
  const words = useWords('discussion');
  const partName = usePartNames();
  const parts = useParts();
  const about = new URLSearchParams(useSearch()).get('about');
  const form = useKept(`${number}/comment`, {
    anchor: parts.find((part) => part === about) ?? '',
    text: '',
  });
  const [isSent, setSent] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);

  async function send() {
    const text = textOrNull(form.values.text);
    const { anchor } = form.values;
    setErrors({
      ...(anchor === '' && { anchor: words.partMissing }),
      ...(text === null && { text: words.textMissing }),
    });
    setFailure(null);
    setSent(false);
    if (text === null || anchor === '' || busy) return;
    setBusy(true);
    try {
      await request('POST', paths.comments(number), {
        body: { anchor, text, visibility: 'shared' } satisfies WriteComment,
      });
      form.discard();
      setSent(true);
      await onSent();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section>
      <h2>{words.writeTitle}</h2>
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      {isSent && <p role="status">{words.sent}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Select
          id="anchor"
          label={words.whichPart}
          error={errors['anchor']}
          choices={parts.map((value) => ({ value, label: partName(value) }))}
          value={form.values.anchor === '' ? null : form.values.anchor}
          onChange={(chosen) => form.set({ anchor: chosen ?? '' })}
        />
        <Textarea
          id="text"
          label={words.text}
          error={errors['text']}
          limit={textLimit}
          value={form.values.text}
          onChange={(text) => form.set({ text })}
        />
        <Button type="submit" kind="primary" busy={busy}>
          {words.send}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </section>
  );
}
