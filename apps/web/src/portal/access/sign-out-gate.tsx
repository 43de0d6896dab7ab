import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { Page } from '../components/page.tsx';
import { useWords } from '../words/speech.tsx';
import type { SigningOut } from './sign-out.ts';

/** Asks before something is lost, and says why nobody was signed out. */
export function SignOutGate({ signOut }: { signOut: SigningOut }) {
  const shell = useWords('shell');
  const words = shell.signOutPage;
  if (signOut.error !== null) {
    return (
      <Page key="failed" title={shell.signOut}>
        <Failure error={signOut.error} />
        <div className="buttons">
          <Button kind="primary" onPress={signOut.confirm}>
            {shell.tryAgain}
          </Button>
          <Button onPress={signOut.stay}>{words.stay}</Button>
        </div>
      </Page>
    );
  }
  return (
    <Page key="unsent" title={words.title}>
      <p>{words.lead}</p>
      <div className="buttons">
        <Button kind="primary" onPress={signOut.stay}>
          {words.stay}
        </Button>
        <Button kind="warning" onPress={signOut.confirm}>
          {words.anyway}
        </Button>
      </div>
    </Page>
  );
}
