import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { DeliverableFacts } from './deliverable-facts.tsx';

type Deliverable = WorkplanView['deliverables'][number];

const noteLimit = 2000;

/** One deliverable: once it is handed in the country confirms it, or says what is not right. */
export function DeliverableCard({
  deliverable,
  mayAnswer,
  onDone,
}: {
  deliverable: Deliverable;
  mayAnswer: boolean;
  onDone: () => Promise<void>;
}) {
  const words = useWords('workplan');
  const { say } = useSpeech();
  const { kase } = useCase();
  const form = useKept(`${kase.number}/deliverable/${deliverable.id}`, { note: '' });
  const [isDisputing, setDisputing] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const id = `note-${deliverable.id}`;
  const heard = (action: string) => (
    <>
      {action}
      <span className="heard">: {deliverable.title}</span>
    </>
  );

  async function answer(given: 'accept' | 'dispute') {
    const note = textOrNull(form.values.note);
    const isMissing = given === 'dispute' && note === null;
    setErrors(isMissing ? { [id]: words.disputeMissing } : {});
    setFailure(null);
    if (isMissing || busy) return;
    setBusy(true);
    try {
      await request(
        'POST',
        `${paths.workplan(kase.number)}/deliverables/${deliverable.id}/answer`,
        {
          body: { answer: given, note: given === 'dispute' ? note : null },
        },
      );
      form.drop();
      setDisputing(false);
      await onDone();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  const isAsked = mayAnswer && deliverable.status === 'submitted';
  return (
    <section className={`card ${isAsked ? 'country' : 'organizations'}`}>
      <h3>{deliverable.title}</h3>
      <DeliverableFacts deliverable={deliverable} />
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      {isAsked && !isDisputing && (
        <div className="buttons">
          <Button kind="primary" busy={busy} onPress={() => void answer('accept')}>
            {heard(words.accept)}
          </Button>
          <Button onPress={() => setDisputing(true)}>{heard(words.dispute)}</Button>
        </div>
      )}
      {isAsked && isDisputing && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void answer('dispute');
          }}
        >
          <Textarea
            id={id}
            label={say(words.of, { action: words.disputeLabel, title: deliverable.title })}
            error={errors[id]}
            limit={noteLimit}
            rows={4}
            value={form.values.note}
            onChange={(note) => form.set({ note })}
          />
          <Button type="submit" busy={busy}>
            {words.disputeSend}
          </Button>
          <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
        </form>
      )}
    </section>
  );
}
