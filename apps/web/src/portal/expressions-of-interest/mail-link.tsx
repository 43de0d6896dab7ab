import type { AskForSignInLink } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** As long as a link to sign in works, in minutes. */
const worksFor = 10;

/** Mails the reader a link that signs them in and leads back to a page of the form, on this device or another. */
export function MailLink({ to }: { to: string }) {
  const words = useWords('expression');
  const { language, say } = useSpeech();
  const { email } = usePerson();
  const [state, setState] = useState<'offered' | 'busy' | 'mailed'>('offered');
  const [failure, setFailure] = useState<Error | null>(null);

  async function mail() {
    setState('busy');
    setFailure(null);
    try {
      await request('POST', paths.signInLinks, {
        body: { email, language, to } satisfies AskForSignInLink,
      });
      setState('mailed');
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setState('offered');
    }
  }

  if (state === 'mailed') {
    return <p role="status">{say(words.linkMailed, { email, count: worksFor })}</p>;
  }
  return (
    <>
      <Failure error={failure} />
      <Button busy={state === 'busy'} onPress={() => void mail()}>
        {words.mailLink}
      </Button>
    </>
  );
}
