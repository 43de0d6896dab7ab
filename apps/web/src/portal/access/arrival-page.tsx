import { paths, portalPath } from '@sixstep/contract/paths';
import { useEffect, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Page } from '../components/page.tsx';
import { useGo } from '../components/portal-link.tsx';
import { Refusal, request } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';
import { areaPage } from '../area-page.tsx';
import { AskForLink } from './ask-for-link.tsx';
import { useSession } from './session.tsx';

const IntroductionForm = areaPage<{
  token: string;
  onUnusable: () => void;
  onBack: () => void;
}>(['introduction'], async () => (await import('./introduction-form.tsx')).IntroductionForm);

/**
 * Where the link of an invitation or of a sign-in leads. Looking at the page lets nobody in: scanners of mail look
 * at links too. The Center is told that it was looked at, for which a browser has to run it. The press takes the token out of the address and sends it in the body.
 */
export function ArrivalPage() {
  const words = useWords('shell');
  const { reload } = useSession();
  const go = useGo();
  const [{ token, to }] = useState(() => linkIn(window.location.hash));
  const [name, setName] = useState('');
  const [state, setState] = useState<'waiting' | 'busy' | 'unusable' | 'introducing'>('waiting');
  const [failure, setFailure] = useState<Error | null>(null);

  useEffect(() => {
    // Nobody waits for it, and nothing hangs on it.
    if (token) request('POST', paths.openedInvitationLink, { body: { token } }).catch(() => {});
  }, [token]);

  async function accept() {
    history.replaceState(history.state, '', window.location.pathname);
    setState('busy');
    setFailure(null);
    try {
      const given = name.trim();
      await request('POST', paths.acceptInvitationLink, {
        body: { token, ...(given !== '' && { name: given }) },
      });
      await reload();
      go(to, { replace: true });
    } catch (error) {
      const unusable = error instanceof Refusal && unusableAnswers.has(error.status);
      setState(unusable ? 'unusable' : 'waiting');
      setFailure(unusable || !(error instanceof Error) ? null : error);
    }
  }

  if (state === 'unusable' || token === '') {
    const missing = state !== 'unusable';
    return (
      <Page key="unusable" title={missing ? words.arrival.noLink : words.arrival.unusable}>
        <p>{missing ? words.arrival.noLinkLead : words.arrival.unusableLead}</p>
        <AskForLink label={words.arrival.newLink} />
      </Page>
    );
  }
  if (state === 'introducing') {
    return (
      <IntroductionForm
        token={token}
        onUnusable={() => setState('unusable')}
        onBack={() => setState('waiting')}
      />
    );
  }
  return (
    <Page key="invited" title={words.arrival.title}>
      <Failure error={failure} />
      <p>{words.arrival.lead}</p>
      <p>{words.arrival.press}</p>
      <details>
        <summary>{words.arrival.office}</summary>
        <TextField
          id="name"
          autoComplete="name"
          label={words.arrival.name}
          value={name}
          onChange={setName}
        />
      </details>
      <Button kind="primary" busy={state === 'busy'} onPress={() => void accept()}>
        {words.continue}
      </Button>
      <h2>{words.arrival.notMine}</h2>
      <p>{words.arrival.notMineLead}</p>
      <Button onPress={() => setState('introducing')}>{words.arrival.sayWho}</Button>
    </Page>
  );
}

/** Expired, used, revoked or never issued: the answer is one and the same. */
const unusableAnswers = new Set([400, 401, 404, 410]);

/** The token behind the #, and the page of the portal that the link leads back to; nothing else is gone to. */
function linkIn(hash: string): { token: string; to: string } {
  const [token = '', to = ''] = hash.slice(1).split('&to=');
  return { token, to: portalPath.test(to) ? to : '/' };
}
