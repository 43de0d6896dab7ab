import type { TranslatableText, TranslationView, WriteTranslation } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { nameOfAnswer } from '@sixstep/reference/expression-form';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { TranslatedBy } from './courtesy.tsx';

/** A text as the country or the Center has written it, with each of its translations beneath. */
export function TranslatedText({
  text,
  onApproved,
}: {
  text: TranslatableText;
  onApproved: () => Promise<void>;
}) {
  const words = useWords('translations');
  const form = useWords('form');
  const { say } = useSpeech();
  const field = nameOfAnswer(form, text.about);
  const name = text.kind === 'expressionAnswer' ? field : say(words[text.kind], { field });
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <p className="hint">{text.side === 'country' ? words.written : words.writtenByCenter}</p>
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
  text: { number, kind, subject, side, textHash },
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
  const { say } = useSpeech();
  const { role } = usePerson();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const { standing, isStale } = translation;

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
      <TranslatedBy translation={translation} />
      <p className="text" lang={translation.language}>
        {translation.text}
      </p>
      {isStale && <p>{words.stale}</p>}
      <Failure error={failure} />
      {said && <p role="status">{words.approvedNow}</p>}
      {role === 'focalPoint' && side === 'country' && standing === 'courtesy' && !isStale && (
        <Button busy={busy} onPress={() => void approve()}>
          {words.approve}
          <span className="heard"> {say(words.of, { name })}</span>
        </Button>
      )}
    </div>
  );
}
