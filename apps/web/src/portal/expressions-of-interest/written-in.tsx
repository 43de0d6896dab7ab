import { Select } from '../components/choices.tsx';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';

/** Languages in which partner countries work, and some that their ministries write in; ISO 639. */
const languages = 'en fr es ar az bn hy ka km lo mn my ne pt ru si sw th uk ur uz vi'.split(' ');

/**
 * In which language the reader answers: any, whatever the page speaks. It counts for the texts of the page, and for what
 * is typed from then on.
 *
 * @param texts the names of the answers on the page that are texts
 */
export function WrittenIn({ texts }: { texts: readonly string[] }) {
  const words = useWords('expression');
  const { language } = useSpeech();
  const { writtenIn, writeIn } = useExpression();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <details>
      <summary>{words.writtenIn.summary}</summary>
      <Select
        id="written-in"
        label={words.writtenIn.label}
        hint={words.writtenIn.hint}
        choices={languages.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        value={writtenIn}
        onChange={(chosen) => void writeIn(chosen, texts)}
      />
    </details>
  );
}
