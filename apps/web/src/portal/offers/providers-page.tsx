import type { OffersView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { StepDone } from '../cases/step-done.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { useWords } from '../words/speech.tsx';
import { Activities } from './activities.tsx';
import { ConsentForm } from './consent-form.tsx';

/** Who would carry out the package, and whether the country consents to each. */
export function ProvidersPage() {
  const words = useWords('offers');
  const { role } = usePerson();
  const { kase, reload: reloadCase } = useCase();
  const { data, error, reload } = useResource<OffersView>(paths.offers(kase.number));
  const [done, setDone] = useState<'consented' | 'withheld' | null>(null);

  if (done !== null) return <StepDone title={words[done]} />;
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const isAsked = kase.state === 'coordination.awaitingConsent';
  const gaps = data.rows.filter((row) => row.lead === null);
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      {data.providers.length === 0 ? <p>{words.none}</p> : <p>{words.lead}</p>}
      {isAsked && role === 'focalPoint' && data.providers.length > 0 ? (
        <ConsentForm
          view={data}
          reload={reload}
          onDone={async (answer) => {
            await Promise.all([reloadCase(), reload()]);
            setDone(answer);
          }}
        />
      ) : (
        data.providers.map((provider) => (
          <section key={provider.key} className="notice organizations">
            <h2>{provider.name}</h2>
            <Activities titles={provider.leads} />
            {provider.consent !== null && <p>{words.given[provider.consent]}</p>}
            {provider.reason !== null && <blockquote>{provider.reason}</blockquote>}
          </section>
        ))
      )}
      {isAsked && role !== 'focalPoint' && <p>{words.onlyFocalPoint}</p>}
      {gaps.length > 0 && (
        <section>
          <h2>{words.gaps}</h2>
          <ul>
            {gaps.map((row) => (
              <li key={row.activity.id}>{row.activity.title}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
