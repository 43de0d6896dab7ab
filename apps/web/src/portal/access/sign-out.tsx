import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { Page } from '../components/page.tsx';
import { purgeDrafts, unsentDrafts } from '../drafts/draft-buffer.ts';
import { useWords } from '../words/speech.tsx';
import { useSession } from './session.tsx';

interface SigningOut {
  /** Something typed here has not arrived: the reader decides first. */
  readonly unsent: boolean;
  readonly ask: () => void;
  readonly confirm: () => void;
  readonly stay: () => void;
  readonly error: Error | null;
}

/** Signing out leaves nothing of the reader on the device, and takes nothing away without saying so. */
export function useSignOut(): SigningOut {
  const { view, signOut } = useSession();
  const [unsent, setUnsent] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const personId = view?.person?.id ?? '';

  async function leave() {
    try {
      await signOut();
      await purgeDrafts(personId);
      setUnsent(false);
      setError(null);
    } catch (failure) {
      setUnsent(true);
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }

  async function ask() {
    if ((await unsentDrafts(personId)).length > 0) setUnsent(true);
    else await leave();
  }

  return {
    unsent,
    ask: () => void ask(),
    confirm: () => void leave(),
    stay: () => {
      setUnsent(false);
      setError(null);
    },
    error,
  };
}

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
