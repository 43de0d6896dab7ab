import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
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

const codes = ['notNow', 'servedElsewhere', 'noCapacity', 'notPursued', 'other'] as const;
type Code = (typeof codes)[number];
const isCode = (value: unknown): value is Code => codes.some((code) => code === value);

const noteLimit = 2000;

export function DeclinePage() {
  const words = useWords('cases').decline;
  const { kase, reload } = useCase();
  const step = useStep();
  const form = useKept(`${kase.number}/decline`, { code: '', note: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);
  const code = isCode(form.values.code) ? form.values.code : null;

  async function decline() {
    setErrors(code === null ? { code: words.whyMissing } : {});
    if (code === null) return;
    const note = textOrNull(form.values.note);
    const taken = await step.take(kase, 'invitation.decline', {
      reasonCode: code,
      ...(note !== null && { note }),
    });
    if (!taken) return;
    form.drop();
    await reload();
    setDone(true);
  }

  if (done) return <StepDone title={words.done} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      <NotYet type="invitation.decline" />
      <p>{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void decline();
        }}
      >
        <Radios
          id="code"
          legend={words.why}
          error={errors['code']}
          choices={codes.map((value) => ({ value, label: words.codes[value] }))}
          value={code}
          onChange={(chosen) => form.set({ code: chosen })}
        />
        <Textarea
          id="note"
          label={words.note}
          limit={noteLimit}
          rows={4}
          value={form.values.note}
          onChange={(note) => form.set({ note })}
        />
        <Button type="submit" kind="warning" busy={step.busy}>
          {words.press}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </Page>
  );
}
