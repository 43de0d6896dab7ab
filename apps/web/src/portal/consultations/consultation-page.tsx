import type { ConsultationView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { StepDone } from '../cases/step-done.tsx';
import { Loading } from '../components/loading.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { AnswerToRecord } from './answer-to-record.tsx';
import { ConsultationRecord } from './consultation-record.tsx';
import { MeetingsAhead } from './meetings-ahead.tsx';

/** The record as the Center sent it: to be read, confirmed or sent back with corrections. */
export function ConsultationPage() {
  const words = useWords('consultation');
  const { language } = useSpeech();
  const { role } = usePerson();
  const { kase, reload: reloadCase } = useCase();
  const { data, error, reload } = useResource<ConsultationView>(paths.consultations(kase.number));
  const [done, setDone] = useState<'confirmed' | 'contested' | null>(null);

  if (done !== null) return <StepDone title={words[done]} />;
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const awaited = kase.state === 'consultation.awaitingConfirmation' && data.sent !== null;
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <MeetingsAhead meetings={data.meetings} />
      {data.sent === null ? <p>{words.none}</p> : <ConsultationRecord record={data.sent} />}
      {data.outcome !== null && (
        <Notice>
          <p>{data.outcome === 'confirmed' ? words.wasConfirmed : words.notConfirmed}</p>
        </Notice>
      )}
      {awaited && data.sent !== null && role === 'focalPoint' && (
        <AnswerToRecord
          record={data.sent}
          onDone={async (answer) => {
            await Promise.all([reloadCase(), reload()]);
            setDone(answer);
          }}
          onStale={() => void reload()}
        />
      )}
      {awaited && role !== 'focalPoint' && <p>{words.onlyFocalPoint}</p>}
      {data.corrections.length > 0 && (
        <section>
          <h2>{words.corrections}</h2>
          {data.corrections.map((correction, place) => (
            <div key={place}>
              <p className="hint">{plainDate(correction.on, language)}</p>
              <blockquote>{correction.comments}</blockquote>
            </div>
          ))}
        </section>
      )}
      {data.earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {data.earlier.map((record) => (
            <ConsultationRecord key={record.number} record={record} />
          ))}
        </details>
      )}
    </Page>
  );
}
