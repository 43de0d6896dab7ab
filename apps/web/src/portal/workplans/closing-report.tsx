import type { WorkplanView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { Button } from '../components/button.tsx';
import { EnteredHint } from '../components/entered-hint.tsx';
import { Failure } from '../components/failure.tsx';
import { request } from '../http/request.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Part } from './report-card.tsx';

type Closing = NonNullable<WorkplanView['closing']>;

/** The closing report, which the country countersigns as it stands on screen. */
export function ClosingReport({
  report,
  mayAnswer,
  onDone,
}: {
  report: Closing;
  mayAnswer: boolean;
  onDone: () => Promise<void>;
}) {
  const all = useWords('workplan');
  const words = all.closing;
  const { language, say } = useSpeech();
  const { kase } = useCase();
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const signature = (text: string, given: { by: string; on: string }) =>
    say(text, { name: given.by, date: plainDate(given.on, language) });

  async function accept() {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await request('POST', `${paths.workplan(kase.number)}/closing/acceptance`, {
        body: { versionMeant: report.version },
      });
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
      await onDone();
    }
  }

  const isAsked =
    mayAnswer &&
    report.acceptedByCountry === null &&
    kase.state === 'implementation.finalReporting';
  return (
    <section className={`card ${isAsked ? 'country' : 'center'}`}>
      <h2>{words.title}</h2>
      <Failure error={failure} />
      <Part title={words.results} text={report.content.results} />
      <Part title={words.lessons} text={report.content.lessons} />
      {report.content.openItems.length > 0 && (
        <>
          <p>
            <strong>{words.openItems}</strong>
          </p>
          <ul>
            {report.content.openItems.map((item, place) => (
              <li key={place}>
                {item.text}
                <br />
                <span className="hint">
                  {[item.owner, item.dueOn && plainDate(item.dueOn, language)]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.acceptedByCenter !== null && (
        <p>{signature(words.byCenter, report.acceptedByCenter)}</p>
      )}
      {report.acceptedByCountry !== null && (
        <p role="status">{signature(words.byCountry, report.acceptedByCountry)}</p>
      )}
      {report.acceptedByCountry?.entered && (
        <EnteredHint entry={report.acceptedByCountry.entered} />
      )}
      {isAsked && (
        <>
          <p>{words.acceptLead}</p>
          <Button kind="primary" busy={busy} onPress={() => void accept()}>
            {words.accept}
          </Button>
        </>
      )}
    </section>
  );
}
