import { paths } from '@sixstep/contract/paths';
import type { IntroduceOneself } from '@sixstep/contract';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Page } from '../components/page.tsx';
import { Textarea } from '../components/textarea.tsx';
import { Refusal, request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { looksLikeEmail } from './email-address.ts';

const nothing = { name: '', position: '', office: '', email: '', note: '' };

/** Somebody to whom a link was passed on tells the Center who they are. It lets nobody in, and the link stays good. */
export function IntroductionForm({
  token,
  onUnusable,
  onBack,
}: {
  token: string;
  onUnusable: () => void;
  onBack: () => void;
}) {
  const words = useWords('introduction');
  const { signIn } = useWords('shell');
  const { language, say } = useSpeech();
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking');
  const email = values.email.trim();

  async function send() {
    const found = {
      ...(values.name.trim() === '' && { name: words.nameMissing }),
      ...(email === ''
        ? { email: signIn.emailMissing }
        : !looksLikeEmail(email) && { email: signIn.emailWrong }),
    };
    setErrors(found);
    setFailure(null);
    if (Object.keys(found).length > 0 || state === 'sending') return;
    setState('sending');
    try {
      const body: IntroduceOneself = {
        token,
        name: values.name.trim(),
        position: values.position.trim() || null,
        office: values.office.trim() || null,
        email,
        note: values.note.trim() || null,
        language,
      };
      await request('POST', paths.introducing, { body });
      setState('sent');
    } catch (error) {
      if (error instanceof Refusal && error.status === 410) return onUnusable();
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setState('asking');
    }
  }

  if (state === 'sent') {
    return (
      <Page key="told" title={words.doneTitle}>
        <p role="status">{say(words.done, { email })}</p>
      </Page>
    );
  }
  const field = (id: Exclude<keyof typeof nothing, 'note'>) => ({
    id,
    value: values[id],
    onChange: (value: string) => setValues({ ...values, [id]: value }),
    error: errors[id],
  });
  return (
    <Page key="introduction" title={words.title}>
      <p>{words.lead}</p>
      <p>{words.safe}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary errors={errors} />
        <Failure error={failure} />
        <TextField {...field('name')} autoComplete="name" label={words.name} />
        <TextField {...field('position')} label={words.position} />
        <TextField {...field('office')} label={words.office} />
        <TextField
          {...field('email')}
          type="email"
          autoComplete="email"
          label={words.email}
          hint={words.emailHint}
        />
        <Textarea
          id="note"
          label={words.note}
          limit={2000}
          value={values.note}
          onChange={(note) => setValues({ ...values, note })}
        />
        <div className="buttons">
          <Button type="submit" kind="primary" busy={state === 'sending'}>
            {words.send}
          </Button>
          <Button onPress={onBack}>{words.back}</Button>
        </div>
      </form>
    </Page>
  );
}
