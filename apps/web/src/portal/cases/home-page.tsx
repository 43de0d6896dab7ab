import type { CaseList, CaseSummary } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { usePerson } from '../access/session.tsx';
import { DaysLeft } from '../components/deadline.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { useResource } from '../http/resource.ts';
import { countryName } from '../words/country-name.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { stepNumber } from './step-number.ts';

/** The cases of the reader's country, those that wait for it first. */
export function HomePage() {
  const words = useWords('shell');
  const { language, say } = useSpeech();
  const person = usePerson();
  const { data, error, reload } = useResource<CaseList>(`${paths.cases}?limit=100`);
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const ofCountry = data.items[0]?.country;
  const open = data.items.filter((kase) => kase.step !== null);
  const ended = data.items.filter((kase) => kase.step === null);
  const mayApply = person.role === 'focalPoint' && !open.some(isBeforeCoordination);
  return (
    <Page
      title={words.homePage.title}
      caption={ofCountry ? countryName(ofCountry, language) : person.country?.name}
    >
      {data.items.length === 0 && <p>{words.homePage.none}</p>}
      <ul className="cards">
        {[...open].sort(byTurn).map((kase) => (
          <CaseCard key={kase.number} kase={kase} timeZone={person.timeZone} />
        ))}
      </ul>
      {mayApply && (
        <p>
          <PortalLink to="/apply" className="button">
            {words.homePage.apply}
          </PortalLink>{' '}
          {words.homePage.applyLead}
        </p>
      )}
      <p>
        <PortalLink to="/colleagues">{words.homePage.colleagues}</PortalLink>
      </p>
      {ended.length > 0 && (
        <section>
          <h2>{words.homePage.ended}</h2>
          <ul>
            {ended.map((kase) => (
              <li key={kase.number}>
                <PortalLink to={`/cases/${kase.number}`}>
                  {say(words.homePage.open, { number: kase.number })}
                </PortalLink>
                : {words.states[kase.state]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function CaseCard({ kase, timeZone }: { kase: CaseSummary; timeZone: string }) {
  const words = useWords('shell');
  const { language, say } = useSpeech();
  const step = kase.step;
  return (
    <li className={`card ${kase.turn}`}>
      <p className="caption">
        {step !== null &&
          say(words.homePage.step, { number: stepNumber(step), name: words.steps[step] })}
      </p>
      <h2>
        <PortalLink to={`/cases/${kase.number}`}>
          {words.states[kase.state]}
          <span className="heard"> {kase.number}</span>
        </PortalLink>
      </h2>
      <p>
        <strong>
          {kase.turn === 'country' ? words.homePage.yourTurn : words.turns[kase.turn]}
        </strong>
        {kase.onHold && `, ${words.onHold.toLocaleLowerCase(language)}`}
        {kase.dueOn !== null && !kase.onHold && (
          <>
            , {say(words.dueOn, { date: plainDate(kase.dueOn, language) })} (
            <DaysLeft date={kase.dueOn} timeZone={timeZone} />)
          </>
        )}
      </p>
      <p className="hint">{kase.number}</p>
    </li>
  );
}

const isBeforeCoordination = (kase: CaseSummary): boolean =>
  kase.step !== null && stepNumber(kase.step) <= 4;

const byTurn = (one: CaseSummary, other: CaseSummary): number =>
  Number(other.turn === 'country') - Number(one.turn === 'country') ||
  other.number.localeCompare(one.number);
