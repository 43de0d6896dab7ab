import type { TextKind, TranslatableText, TranslationView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

type Find = (kind: TextKind, subject: string) => TranslationView | undefined;

/**
 * The translations of a case into the reader's language, as far as they fit what stands there now.
 *
 * @param languages of the texts on the page: nothing is asked for where the reader's is the only one
 */
export function useTranslations(number: string, languages: readonly (string | null)[]): Find {
  const { language: own } = useSpeech();
  const isForeign = languages.some((language) => language !== null && language !== own);
  const { data } = useResource<{ items: readonly TranslatableText[] }>(
    isForeign ? paths.translations(number) : null,
  );
  return (kind, subject) =>
    data?.items
      .find((text) => text.kind === kind && text.subject === subject)
      ?.translations.find(({ language, isStale }) => language === own && !isStale);
}

/** A translation beneath its text, and how much it counts. */
export function Courtesy({ translation }: { translation: TranslationView | undefined }) {
  if (!translation) return null;
  return (
    <blockquote>
      <TranslatedBy translation={translation} />
      <p className="text">{translation.text}</p>
    </blockquote>
  );
}

/** Whose translation it is, and whether it is the country's own word. */
export function TranslatedBy({
  translation: { standing, by, at },
}: {
  translation: TranslationView;
}) {
  const words = useWords('cases').translated;
  const { language, say } = useSpeech();
  const date = plainDate(at.slice(0, 10), language);
  return <p className="hint">{say(words[standing], { name: by ?? words.somebody, date })}</p>;
}
