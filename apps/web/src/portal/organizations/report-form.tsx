import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { DaysLeft } from '../components/deadline.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request } from '../http/request.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import type { ProgressReport } from '../workplans/report-card.tsx';

/** What each text of a report may fill, and how many people it may count. */
const textLimit = 4000;
const mostPeople = 100_000;

/** A report that is due, or was sent back. */
export function ReportForm({
  caseNumber,
  report,
  isOpen,
  onDone,
}: {
  caseNumber: string;
  report: ProgressReport;
  /** The next one; later ones wait folded. */
  isOpen: boolean;
  onDone: () => Promise<void>;
}) {
  const words = useWords('organization');
  const plan = useWords('workplan');
  const { language, say } = useSpeech();
  const { timeZone } = usePerson();
  const { content, id } = report;
  const form = useKept(`${caseNumber}/report/${id}`, {
    done: content?.done ?? '',
    notDone: content?.notDone ?? '',
    next: content?.next ?? '',
    women: content?.trainedWomen?.toString() ?? '',
    men: content?.trainedMen?.toString() ?? '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const control = (name: string) => `${name}-${id}`;
  const day = (date: string) => plainDate(date, language);

  async function send() {
    const { values } = form;
    const done = textOrNull(values.done);
    const found = {
      ...(done === null && { [control('done')]: words.reportDoneMissing }),
      ...(!isCount(values.women) && { [control('women')]: words.numberWrong }),
      ...(!isCount(values.men) && { [control('men')]: words.numberWrong }),
    };
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    try {
      await request('PUT', `${paths.workplan(caseNumber)}/reports/${id}`, {
        body: {
          done,
          notDone: textOrNull(values.notDone),
          next: textOrNull(values.next),
          trainedWomen: countOf(values.women),
          trainedMen: countOf(values.men),
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
    <details className="card organizations" open={isOpen}>
      <summary>
        {say(words.report, { from: day(report.periodFrom), to: day(report.periodTo) })}
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>
          {say(plan.due, { date: day(report.dueOn) })} (
          <DaysLeft date={report.dueOn} timeZone={timeZone} />)
        </p>
        {report.status === 'returned' && (
          <p>
            <strong>{say(words.returned, { reason: report.reason ?? '' })}</strong>
          </p>
        )}
        <ErrorSummary errors={errors} />
        <Failure error={failure} />
        {(
          [
            ['done', words.reportDone],
            ['notDone', words.reportNotDone],
            ['next', words.reportNext],
          ] as const
        ).map(([name, label]) => (
          <Textarea
            key={name}
            id={control(name)}
            label={label}
            error={errors[control(name)]}
            limit={textLimit}
            rows={4}
            value={form.values[name]}
            onChange={(text) => form.set({ [name]: text })}
          />
        ))}
        {(
          [
            ['women', words.women],
            ['men', words.men],
          ] as const
        ).map(([name, label]) => (
          <TextField
            key={name}
            id={control(name)}
            type="number"
            min="0"
            label={label}
            error={errors[control(name)]}
            value={form.values[name]}
            onChange={(count) => form.set({ [name]: count })}
          />
        ))}
        <Button type="submit" kind="primary" busy={busy}>
          {words.reportSend}
        </Button>
        <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
      </form>
    </details>
  );
}

const isCount = (text: string): boolean =>
  text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) <= mostPeople);
const countOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
