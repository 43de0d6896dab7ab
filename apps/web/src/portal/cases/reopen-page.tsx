import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Page } from '../components/page.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';
import { useCase } from './case-context.ts';
import { NotYet, RefusalOfStep } from './refusal-of-step.tsx';
import { StepDone } from './step-done.tsx';

/** What a reason may fill, as everywhere in the history. */
export const reasonLimit = 2000;

export function ReopenPage() {
  const words = useWords('cases').reopen;
  const { kase, reload } = useCase();
  const step = useStep();
  const form = useKept(`${kase.number}/reopen`, { reason: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);

  async function reopen() {
    const reason = textOrNull(form.values.reason);
    setErrors(reason === null ? { reason: words.reasonMissing } : {});
    if (reason === null || !(await step.take(kase, 'consultation.reopen', { reason }))) return;
    form.drop();
    await reload();
    setDone(true);
  }

  if (done) return <StepDone title={words.done} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      <NotYet type="consultation.reopen" />
      <p>{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void reopen();
        }}
      >
        <Textarea
          id="reason"
          label={words.reason}
          error={errors['reason']}
          limit={reasonLimit}
          value={form.values.reason}
          onChange={(reason) => form.set({ reason })}
        />
        <Button type="submit" kind="warning" busy={step.busy}>
          {words.press}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </Page>
  );
}
