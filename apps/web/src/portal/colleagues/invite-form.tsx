import type { CountryRight, InviteColleague, Language } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { looksLikeEmail } from '../access/email-address.ts';
import { Button } from '../components/button.tsx';
import { Radios, Select } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Refusal, request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};
const rights: readonly CountryRight[] = ['view', 'comment', 'edit'];

/** Invites somebody of one's own country, who is mailed a link. */
export function InviteForm({ onInvited }: { onInvited: () => Promise<void> }) {
  const words = useWords('colleagues');
  const { signIn } = useWords('shell');
  const { language, say } = useSpeech();
  const nobody: InviteColleague = { name: '', email: '', right: 'edit', language };
  const [values, setValues] = useState(nobody);
  const [invited, setInvited] = useState<string | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const name = values.name.trim();
  const email = values.email.trim();

  async function send() {
    const found = {
      ...(name === '' && { name: words.nameMissing }),
      ...(email === ''
        ? { email: signIn.emailMissing }
        : !looksLikeEmail(email) && { email: signIn.emailWrong }),
    };
    setErrors(found);
    setFailure(null);
    setInvited(null);
    if (Object.keys(found).length > 0 || busy) return;
    setBusy(true);
    try {
      await request('POST', paths.colleagues, {
        body: { ...values, name, email } satisfies InviteColleague,
      });
      setInvited(email);
      setValues(nobody);
      await onInvited();
    } catch (error) {
      if (isTaken(error)) setErrors({ email: words.taken });
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section>
      <h2>{words.inviteTitle}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ErrorSummary errors={errors} />
        <Failure error={failure} />
        {invited !== null && <p role="status">{say(words.invited, { email: invited })}</p>}
        <TextField
          id="name"
          label={words.name}
          value={values.name}
          onChange={(value) => setValues({ ...values, name: value })}
          error={errors['name']}
        />
        <TextField
          id="email"
          type="email"
          label={words.email}
          value={values.email}
          onChange={(value) => setValues({ ...values, email: value })}
          error={errors['email']}
        />
        <Radios
          id="right"
          legend={words.right}
          choices={rights.map((value) => ({ value, label: words.rights[value] }))}
          value={values.right}
          onChange={(value) => setValues({ ...values, right: value })}
        />
        <Select
          id="language"
          label={words.language}
          choices={(['en', 'fr', 'es'] as const).map((value) => ({
            value,
            label: languageNames[value],
          }))}
          value={values.language}
          onChange={(value) => value !== null && setValues({ ...values, language: value })}
        />
        <Button type="submit" kind="primary" busy={busy}>
          {words.send}
        </Button>
      </form>
    </section>
  );
}

const isTaken = (error: unknown): boolean =>
  error instanceof Refusal && error.problem?.fields.some(({ code }) => code === 'taken') === true;
