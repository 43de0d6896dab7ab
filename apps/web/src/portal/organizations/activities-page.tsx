import type { CaseList, OfferRequestView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { usePerson } from '../access/session.tsx';
import { DaysLeft } from '../components/deadline.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { TaskList } from '../components/task-list.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { byCase, offersPath } from './offer-requests.ts';

/** Only what was put to this organization, case by case; what is under way below. */
export function ActivitiesPage() {
  const words = useWords('organization');
  const shell = useWords('shell');
  const { language, say } = useSpeech();
  const person = usePerson();
  const { data, error, reload } = useResource<{ items: OfferRequestView[] }>(offersPath);
  const cases = useResource<CaseList>(`${paths.cases}?limit=100`);
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const underWay = (cases.data?.items ?? []).filter((kase) => kase.step === 'implementation');
  return (
    <Page title={words.title} caption={person.organization?.name}>
      {data.items.length === 0 && <p>{words.none}</p>}
      {byCase(data.items).map(([number, requests]) => {
        const [first] = requests;
        return (
          <section key={number} className="card organizations">
            <h2>{say(words.country, { name: first.country })}</h2>
            <p>
              <span className="hint">{number}</span>
              <br />
              {first.open ? (
                <>
                  {words.answerBy} {plainDate(first.dueOn, language)} (
                  <DaysLeft date={first.dueOn} timeZone={person.timeZone} />)
                </>
              ) : (
                words.closed
              )}
            </p>
            <TaskList
              tasks={requests.map((request) => ({
                id: request.activity.id,
                title: request.activity.title,
                hint: shell.components[request.activity.component],
                to: `/activities/${request.activity.id}`,
                status: words.statuses[request.offer?.status ?? 'open'],
                done: request.offer !== null,
              }))}
            />
          </section>
        );
      })}
      {underWay.length > 0 && (
        <section>
          <h2>{words.work}</h2>
          <p>{words.workLead}</p>
          <ul className="bare">
            {underWay.map((kase) => (
              <li key={kase.number}>
                <PortalLink to={`/activities/of/${kase.number}`}>
                  {say(words.openWork, { number: `${kase.number}, ${kase.country.name}` })}
                </PortalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
