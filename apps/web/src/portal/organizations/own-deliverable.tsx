import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { FileField } from '../components/file-field.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { DeliverableFacts } from '../workplans/deliverable-facts.tsx';

const noteLimit = 2000;

/** A deliverable of the organization: handed in as a file or a link; again when the country has disputed it. */
export function OwnDeliverable({
  caseNumber,
  deliverable,
  onDone,
}: {
  caseNumber: string;
  deliverable: WorkplanView['deliverables'][number];
  onDone: () => Promise<void>;
}) {
  const words = useWords('organization');
  const { say } = useSpeech();
  const { id } = deliverable;
  const form = useKept(`${caseNumber}/handIn/${id}`, {
    fileId: '',
    fileName: '',
    link: '',
    note: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const { fileId, fileName, link } = form.values;
  const isAsked = deliverable.status === 'open' || deliverable.status === 'disputed';

  async function handIn() {
    const isLinkWrong = link.trim() !== '' && !/^https:\/\/\S+$/.test(link.trim());
    const isNothing = fileId === '' && link.trim() === '';
    setErrors({
      ...(isNothing && { [`file-${id}`]: words.deliverMissing }),
      ...(isLinkWrong && { [`link-${id}`]: words.deliverLinkWrong }),
    });
    setFailure(null);
    if (isNothing || isLinkWrong || busy) return;
    setBusy(true);
    try {
      await request('POST', `${paths.workplan(caseNumber)}/deliverables/${id}/submission`, {
        body: {
          fileId: textOrNull(fileId),
          link: textOrNull(link),
          note: textOrNull(form.values.note),
        },
      });
      form.drop();
      await onDone();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className={`card ${isAsked ? 'organizations' : 'country'}`}>
      <h3>{deliverable.title}</h3>
      <DeliverableFacts deliverable={deliverable} />
      {isAsked && (
        <details>
          <summary>{say(words.deliver, { title: deliverable.title })}</summary>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void handIn();
            }}
          >
            <ErrorSummary errors={errors} />
            <Failure error={failure} />
            <FileField
              id={`file-${id}`}
              label={words.deliverFile}
              error={errors[`file-${id}`]}
              caseNumber={caseNumber}
              value={fileId === '' ? null : { id: fileId, name: fileName }}
              onChange={(file) => form.set({ fileId: file?.id ?? '', fileName: file?.name ?? '' })}
            />
            <TextField
              id={`link-${id}`}
              label={words.deliverLink}
              error={errors[`link-${id}`]}
              value={link}
              onChange={(typed) => form.set({ link: typed })}
            />
            <Textarea
              id={`handIn-${id}`}
              label={words.deliverNote}
              limit={noteLimit}
              rows={3}
              value={form.values.note}
              onChange={(note) => form.set({ note })}
            />
            <Button type="submit" kind="primary" busy={busy}>
              {words.deliverSend}
            </Button>
            <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
          </form>
        </details>
      )}
    </section>
  );
}
