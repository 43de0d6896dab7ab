import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { looksLikeEmail } from './email-address.ts';

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function AskForLink({ label }: { label: string }) {
  const words = useWords('shell');
  const { language } = useSpeech();
  const [email, setEmail] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking');

  async function send() {
    const wrong =
      email.trim() === ''
        ? words.signIn.emailMissing
        : looksLikeEmail(email)
          ? null
          : words.signIn.emailWrong;
    setErrors(wrong === null ? {} : { email: wrong });
    setFailure(null);
    if (wrong !== null || state === 'sending') return;
    setState('sending');
    try {
      await request('POST', paths.signInLinks, { body: { email: email.trim(), language } });
      setState('sent');
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setState('asking');
    }
  }

  if (state === 'sent') {
    return (
      <div role="status" className="done">
        <p className="title">{words.arrival.newLinkSent}</p>
        <p>{words.arrival.newLinkSentLead}</p>
        <p>{words.arrival.noMail}</p>
      </div>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <TextField
        id="email"
        type="email"
        autoComplete="email"
        label={words.signIn.email}
        value={email}
        onChange={setEmail}
        error={errors['email']}
      />
      <Button type="submit" kind="primary" busy={state === 'sending'}>
        {label}
      </Button>
    </form>
  );
}
