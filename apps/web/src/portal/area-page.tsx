import { useEffect, useState, type ComponentType } from 'react';
import { loadPart, PartMissing } from '../lib/load-part.ts';
import { LoadAgain } from './components/load-again.tsx';
import { Loading } from './components/loading.tsx';
import { LineDown } from './http/request.ts';
import type { Area } from './words/catalogues.ts';
import { hasWords, loadWords } from './words/loaded-words.ts';
import { useSpeech, useWords } from './words/speech.tsx';

/**
 * A page whose code and words are fetched when it is first opened.
 * @param areas the words that it says, beside those of the shell.
 */
export function areaPage<Props extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;

  return function AreaPage(props: Props) {
    const words = useWords('shell');
    const { language } = useSpeech();
    const [error, setError] = useState<Error | null>(null);
    const [attempt, setAttempt] = useState(0);
    const [, setArrivals] = useState(0);

    useEffect(() => {
      let current = true;
      setError(null);
      loadPart(() => Promise.all([load(), loadWords(language, areas)])).then(
        ([component]) => {
          arrived = component;
          if (current) setArrivals((count) => count + 1);
        },
        (failure: unknown) => current && setError(isReplaced(failure) ? failure : new LineDown()),
      );
      return () => {
        current = false;
      };
    }, [attempt, language]);

    if (isReplaced(error)) {
      return <LoadAgain title={words.replacedTitle} />;
    }
    if (arrived === null || !hasWords(language, areas)) {
      return <Loading error={error} onRetry={() => setAttempt(attempt + 1)} />;
    }
    const Arrived = arrived;
    return <Arrived {...props} />;
  };
}

const isReplaced = (error: unknown): error is PartMissing =>
  error instanceof PartMissing && error.why === 'replaced';
