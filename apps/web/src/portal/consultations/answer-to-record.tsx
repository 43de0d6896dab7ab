import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { NotYet, RefusalOfStep } from '../cases/refusal-of-step.tsx';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { Refusal } from '../http/request.ts';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';
import type { SentRecord } from './consultation-record.tsx';

/** What comments on a record may fill. */
const commentsLimit = 4000;

/** Confirms exactly the record that is on screen, or asks for corrections. */
export function AnswerToRecord({
  record,
  onDone,
  onStale,
}: {
  record: SentRecord;
  onDone: (answer: 'confirmed' | 'contested') => Promise<void>;
  onStale: () => void;
}) {
  const words = useWords('consultation');
  const { kase } = useCase();
  const step = useStep();
  const form = useKept(`${kase.number}/corrections`, { comments: '' });
  const [errors, setErrors] = useState<Errors>({});

  async function confirm() {
    setErrors({});
    if (await step.take(kase, 'consultation.confirm', { versionMeant: record.number })) {
      form.drop();
      await onDone('confirmed');
    } else onStale();
  }

  async function contest() {
    const comments = textOrNull(form.values.comments);
    setErrors(comments === null ? { comments: words.contestMissing } : {});
    if (comments === null) return;
    if (await step.take(kase, 'consultation.contest', { comments })) {
      form.drop();
      await onDone('contested');
    }
  }

  return (
    <section>
      <h2>{words.confirmTitle}</h2>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      {!(step.error instanceof Refusal) && <NotYet type="consultation.confirm" />}
      <p>{words.confirmLead}</p>
      <Button kind="primary" busy={step.busy} onPress={() => void confirm()}>
        {words.confirm}
      </Button>
      <h2>{words.contestTitle}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void contest();
        }}
      >
        <Textarea
          id="comments"
          label={words.contestLabel}
          error={errors['comments']}
          limit={commentsLimit}
          value={form.values.comments}
          onChange={(comments) => form.set({ comments })}
        />
        <Button type="submit" busy={step.busy}>
          {words.contest}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </section>
  );
}
