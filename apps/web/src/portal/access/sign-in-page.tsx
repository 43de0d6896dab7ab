import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Refusal, request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { AskForLink } from './ask-for-link.tsx';
import { looksLikeEmail } from './email-address.ts';
import { useSession } from './session.tsx';

/** Signs in where the reader stands: the address stays, so that the page asked for opens afterwards. */
export function SignInPage() {
  const words = useWords('shell');
  const { say } = useSpeech();
  const { view, ended, reload } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  async function signIn(address: string, secret: string) {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await request('POST', paths.signIn, { body: { email: address, password: secret } });
      await reload();
    } catch (error) {
      const wrong = error instanceof Refusal && [400, 401, 403, 422].includes(error.status);
      if (wrong) setErrors({ address: words.signIn.wrong });
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  function check() {
    const found = {
      ...(!looksLikeEmail(email) && {
        address: email.trim() === '' ? words.signIn.emailMissing : words.signIn.emailWrong,
      }),
      ...(password === '' && { password: words.signIn.passwordMissing }),
    };
    setErrors(found);
    if (Object.keys(found).length === 0) void signIn(email.trim(), password);
  }

  const demonstration = view?.demonstration ?? null;
  return (
    <Page title={words.signIn.title}>
      {ended && (
        <Notice>
          <p role="status">{words.signIn.ended}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <p>{words.signIn.lead}</p>
      <AskForLink label={words.signIn.send} />
      <details>
        <summary>{words.signIn.withPassword}</summary>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <TextField
            id="address"
            type="email"
            autoComplete="username"
            label={words.signIn.email}
            value={email}
            onChange={setEmail}
            error={errors['address']}
          />
          <TextField
            id="password"
            type="password"
            autoComplete="current-password"
            label={words.signIn.password}
            value={password}
            onChange={setPassword}
            error={errors['password']}
          />
          <Button type="submit" busy={busy}>
            {words.signIn.submit}
          </Button>
        </form>
      </details>
      {demonstration !== null && (
        <section className="demonstration">
          <h2>{words.signIn.demonstration}</h2>
          <p>{words.signIn.demonstrationLead}</p>
          <ul className="bare">
            {demonstration.accounts.filter(isForPortal).map((account) => (
              <li key={account.email}>
                <Button
                  busy={busy}
                  onPress={() => void signIn(account.email, demonstration.password)}
                >
                  {say(words.signIn.as, { name: account.name })}
                </Button>
                <p className="hint">{account.words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

const portalRoles: readonly string[] = ['focalPoint', 'countryColleague', 'partnerContact'];
const isForPortal = (account: { role: string }): boolean => portalRoles.includes(account.role);
