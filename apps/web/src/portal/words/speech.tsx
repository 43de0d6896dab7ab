import type { Language } from '@sixstep/contract';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { askIn } from '../http/request.ts';
import type { Area, Catalogues } from './catalogues.ts';
import { loadWordsInUse, wordsOf } from './loaded-words.ts';
import { sayIn, type Say } from './message.ts';

interface Speech {
  readonly language: Language;
  readonly say: Say;
}

const SpeechContext = createContext<Speech | null>(null);

/**
 * Speaks the language of the path as soon as its words are here; until then, and when they do not come, the one before.
 * Pages stay as they are meanwhile, with everything typed into them.
 */
export function SpeechProvider({ asked, children }: { asked: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(asked);

  useEffect(() => {
    let current = true;
    loadWordsInUse(asked).then(
      () => current && setLanguage(asked),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [asked]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const speech = useMemo(() => {
    askIn(language);
    return { language, say: sayIn(language) };
  }, [language]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('No language is spoken here');
  return speech;
}

/** The words of one area in the language spoken now. */
export function useWords<A extends Area>(area: A): Catalogues[A] {
  return wordsOf(useSpeech().language, area);
}
