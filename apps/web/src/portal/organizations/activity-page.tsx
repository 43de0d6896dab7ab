import type { OfferRequestView } from '@sixstep/contract';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Deadline } from '../components/deadline.tsx';
import { EnteredHint } from '../components/entered-hint.tsx';
import { Confirmation } from '../components/confirmation.tsx';
import { Loading } from '../components/loading.tsx';
import { NotFound } from '../components/not-found.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { OfferForm } from './offer-form.tsx';
import { offersPath } from './offer-requests.ts';

/** One activity put to the organization: what is wanted, and its answer. */
export function ActivityPage({ id }: { id: string }) {
  const shell = useWords('shell');
  const words = useWords('organization');
  const { language, say } = useSpeech();
  const { timeZone } = usePerson();
  const { data, error, reload } = useResource<{ items: OfferRequestView[] }>(offersPath);
  const [isSent, setSent] = useState(false);
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const request = data.items.find((item) => item.activity.id === id);
  if (request === undefined) return <NotFound />;
  const { activity, offer } = request;
  if (isSent) {
    return (
      <Page key="sent" title={words.sent} caption={request.caseNumber}>
        <Confirmation>
          <p className="title">{activity.title}</p>
          <p>{words.statuses[offer?.status ?? 'open']}</p>
          <p>{words.sentLead}</p>
        </Confirmation>
        <PortalLink to="/activities" className="button">
          {words.backToList}
        </PortalLink>
      </Page>
    );
  }
  return (
    <Page
      title={activity.title}
      caption={`${request.country}, ${shell.components[activity.component]}`}
      back="/activities"
    >
      {activity.deliverable !== null && (
        <>
          <h2>{words.deliverable}</h2>
          <p className="text">{activity.deliverable}</p>
        </>
      )}
      {activity.startOn !== null && activity.endOn !== null && (
        <p>
          {say(words.dates, {
            from: plainDate(activity.startOn, language),
            to: plainDate(activity.endOn, language),
          })}
        </p>
      )}
      {offer !== null && (
        <Notice turn="organizations" title={words.statuses[offer.status]}>
          {offer.status === 'offered' && <p>{words.decisions[offer.decision]}</p>}
          {offer.entered !== null && <EnteredHint entry={offer.entered} />}
        </Notice>
      )}
      {request.open ? (
        <>
          <p>
            {words.answerBy} <Deadline date={request.dueOn} timeZone={timeZone} />
          </p>
          <h2>{offer === null ? words.answer : words.change}</h2>
          <OfferForm
            request={request}
            onDone={async () => {
              await reload();
              setSent(true);
            }}
          />
        </>
      ) : (
        <p>{words.closed}</p>
      )}
    </Page>
  );
}
