import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { FileField } from '../components/file-field.tsx';
import { Page } from '../components/page.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';
import { useCase } from './case-context.ts';
import { NotYet, RefusalOfStep } from './refusal-of-step.tsx';
import { reasonLimit } from './reopen-page.tsx';
import { StepDone } from './step-done.tsx';

const letterLimit = 4000;

/** A country withdraws with a letter: a signed file, or words written here. */
export function WithdrawPage() {
  const words = useWords('cases').withdraw;
  const { kase, reload } = useCase();
  const step = useStep();
  const form = useKept(`${kase.number}/withdraw`, {
    reason: '',
    kind: '',
    text: '',
    fileId: '',
    fileName: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [done, setDone] = useState(false);
  const { kind, text, fileId, fileName } = form.values;
  const letter =
    kind === 'file' && fileId !== ''
      ? { fileId }
      : kind === 'text' && text.trim() !== ''
        ? { text: text.trim() }
        : null;

  async function withdraw() {
    const reason = textOrNull(form.values.reason);
    setErrors({
      ...(reason === null && { reason: words.reasonMissing }),
      ...(letter === null && { kind: words.letterMissing }),
    });
    if (reason === null || letter === null) return;
    if (!(await step.take(kase, 'case.withdraw', { reason, letter }))) return;
    form.drop();
    await reload();
    setDone(true);
  }

  if (done) return <StepDone title={words.done} />;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <ErrorSummary errors={errors} />
      <RefusalOfStep error={step.error} />
      <NotYet type="case.withdraw" />
      <p>{words.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
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
        <Radios
          id="kind"
          legend={words.letterKind}
          error={errors['kind']}
          value={kind === 'file' || kind === 'text' ? kind : null}
          onChange={(chosen) => form.set({ kind: chosen })}
          choices={[
            {
              value: 'file',
              label: words.attach,
              then: (
                <FileField
                  id="file"
                  label={words.file}
                  caseNumber={kase.number}
                  value={fileId === '' ? null : { id: fileId, name: fileName }}
                  onChange={(file) =>
                    form.set({ fileId: file?.id ?? '', fileName: file?.name ?? '' })
                  }
                />
              ),
            },
            {
              value: 'text',
              label: words.write,
              then: (
                <Textarea
                  id="text"
                  label={words.text}
                  limit={letterLimit}
                  value={text}
                  onChange={(written) => form.set({ text: written })}
                />
              ),
            },
          ]}
        />
        <Button type="submit" kind="warning" busy={step.busy}>
          {words.press}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </Page>
  );
}
