import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Deadline } from '../components/deadline.tsx';
import { Failure } from '../components/failure.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { useStep } from '../http/step.ts';
import { countryName } from '../words/country-name.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { actionsOf, mayUndo, readingsOf } from './case-actions.ts';
import { CaseHistory } from './case-history.tsx';
import { useCase } from './case-context.ts';
import { IntakeLetter } from './intake-letter.tsx';

/** Where the case stands, in plain words: what happens next, whose turn it is, by when, and what was done. */
export function CasePage() {
  const shell = useWords('shell');
  const words = useWords('cases');
  const { language, say } = useSpeech();
  const { kase, reload } = useCase();
  const { asked, also } = actionsOf(kase);
  const readings = readingsOf(kase);
  const undo = useStep();

  async function takeBack() {
    if (await undo.take(kase, 'case.undo')) await reload();
  }

  return (
    <Page
      title={shell.states[kase.state]}
      caption={say(words.caption, {
        number: kase.number,
        country: countryName(kase.country, language),
      })}
      back="/"
    >
      <Failure error={undo.error} onRetry={() => void reload()} />
      <WhatHappensNext />
      {asked.length > 0 && (
        <section>
          <h2>{words.toDo}</h2>
          <div className="buttons">
            {asked.map((action, place) => (
              <PortalLink
                key={action.label}
                to={action.to}
                className={place === 0 ? 'button primary' : 'button'}
              >
                {words.actions[action.label]}
              </PortalLink>
            ))}
          </div>
        </section>
      )}
      <IntakeLetter />
      {readings.length > 0 && (
        <section>
          <h2>{words.documents}</h2>
          <ul className="bare">
            {readings.map((reading) => (
              <li key={reading.label}>
                <PortalLink to={reading.to}>{words.reading[reading.label]}</PortalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(also.length > 0 || mayUndo(kase)) && (
        <section>
          <h2>{words.also}</h2>
          <ul className="bare">
            {mayUndo(kase) && (
              <li>
                <Button busy={undo.busy} onPress={() => void takeBack()}>
                  {words.actions.undo}
                </Button>
              </li>
            )}
            {also.map((action) => (
              <li key={action.label}>
                <PortalLink to={action.to}>{words.actions[action.label]}</PortalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Contact />
      <CaseHistory key={kase.version} number={kase.number} />
    </Page>
  );
}

function WhatHappensNext() {
  const shell = useWords('shell');
  const words = useWords('cases');
  const { language, say } = useSpeech();
  const { timeZone } = usePerson();
  const { kase } = useCase();
  const day = (date: string) => plainDate(date, language);

  if (kase.hold !== null) {
    const { since, reviewOn } = kase.hold;
    return (
      <Notice title={shell.onHold} turn="nobody">
        <p>{say(words.holdReason, { date: day(since), review: day(reviewOn) })}</p>
      </Notice>
    );
  }
  return (
    <Notice title={words.nextTitle} turn={kase.turn}>
      {kase.step !== null && (
        <p>
          <strong>
            {kase.turn === 'country' ? shell.homePage.yourTurn : shell.turns[kase.turn]}
          </strong>
        </p>
      )}
      <p>{words.next[kase.state]}</p>
      {kase.dueOn !== null && kase.turn === 'country' && (
        <p>
          {words.byWhen} <Deadline date={kase.dueOn} timeZone={timeZone} />
        </p>
      )}
      {kase.dueOn !== null && kase.turn !== 'country' && (
        <p>
          {say(kase.turn === 'center' ? words.expectedBy : words.expectedByOthers, {
            date: day(kase.dueOn),
          })}
        </p>
      )}
    </Notice>
  );
}

function Contact() {
  const words = useWords('cases');
  const { say } = useSpeech();
  const { kase } = useCase();
  return (
    <section>
      <h2>{words.contact}</h2>
      {kase.manager === null ? (
        <p>{words.contactNobody}</p>
      ) : (
        <p>
          <strong>{kase.manager.name}</strong>
          <br />
          {say(words.contactLead, { name: kase.manager.name })}
        </p>
      )}
      {kase.followsCase !== null && <p>{say(words.follows, { number: kase.followsCase })}</p>}
    </section>
  );
}
