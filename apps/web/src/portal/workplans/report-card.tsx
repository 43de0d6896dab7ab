import type { WorkplanView } from '@sixstep/contract';
import { EnteredHint } from '../components/entered-hint.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

export type ProgressReport = WorkplanView['reports'][number];

/** One report of progress, for reading. */
export function ReportCard({ report }: { report: ProgressReport }) {
  const words = useWords('workplan');
  const { language, say } = useSpeech();
  const day = (date: string) => plainDate(date, language);
  const { content } = report;
  return (
    <details>
      <summary>
        {report.organization?.name ?? words.center},{' '}
        {say(words.report, { from: day(report.periodFrom), to: day(report.periodTo) })}:{' '}
        {say(words.reportStatuses[report.status], { date: day(report.dueOn) })}
      </summary>
      {content !== null && (
        <>
          <Part title={words.done} text={content.done} />
          <Part title={words.notDone} text={content.notDone} />
          <Part title={words.next} text={content.next} />
          {report.entered !== null && <EnteredHint entry={report.entered} />}
          {(content.trainedWomen !== null || content.trainedMen !== null) && (
            <p>
              {say(words.trained, {
                women: content.trainedWomen ?? 0,
                men: content.trainedMen ?? 0,
              })}
            </p>
          )}
        </>
      )}
    </details>
  );
}

export function Part({ title, text }: { title: string; text: string | null }) {
  return text === null ? null : (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p className="text">{text}</p>
    </>
  );
}
