import type { TranslatableText, TranslationView, WriteTranslation } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { request } from '../http/request.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** A text of the country as it was written, with each of its translations beneath. */
export function TranslatedText({
  text,
  onApproved,
}: {
  text: TranslatableText;
  onApproved: () => Promise<void>;
}) {
  const words = useWords('translations');
  const form = useWords('form');
  const name = text.kind === 'comment' ? words.comment : nameOfAnswer(form, text.subject);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <p className="hint">{words.written}</p>
      <p className="text" lang={text.language ?? undefined}>
        {text.text}
      </p>
      {text.translations.map((translation) => (
        <Beneath key={translation.id} {...{ text, translation, name, onApproved }} />
      ))}
    </section>
  );
}

function Beneath({
  text: { number, kind, subject, textHash },
  translation,
  name,
  onApproved,
}: {
  text: TranslatableText;
  translation: TranslationView;
  name: string;
  onApproved: () => Promise<void>;
}) {
  const words = useWords('translations');
  const { language, say } = useSpeech();
  const { role } = usePerson();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const { standing, by, at, isStale } = translation;

  async function approve() {
    setBusy(true);
    setFailure(null);
    try {
      await request('PUT', paths.translations(number), {
        ifMatch: `"v${translation.version}"`,
        body: {
          kind,
          subject,
          textHash,
          language: translation.language,
          text: translation.text,
          standing: 'approved',
          note: null,
        } satisfies WriteTranslation,
      });
      setSaid(true);
      await onApproved();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="card">
      <p className="hint">
        {say(words[standing], {
          name: by ?? words.somebody,
          date: plainDate(at.slice(0, 10), language),
        })}
      </p>
      <p className="text" lang={translation.language}>
        {translation.text}
      </p>
      {isStale && <p>{words.stale}</p>}
      <Failure error={failure} />
      {said && <p role="status">{words.approvedNow}</p>}
      {role === 'focalPoint' && standing === 'courtesy' && !isStale && (
        <Button busy={busy} onPress={() => void approve()}>
          {words.approve}
          <span className="heard"> {say(words.of, { name })}</span>
        </Button>
      )}
    </div>
  );
}
