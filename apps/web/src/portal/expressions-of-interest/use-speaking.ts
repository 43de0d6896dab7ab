import { usePerson } from '../access/session.tsx';
import { todayIn } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import type { Speaking } from './form-sections.ts';

/** What the checks of the form need to say what is wrong. */
export function useSpeaking(): Speaking {
  const words = useWords('expression');
  const form = useWords('form');
  const componentNames = useWords('shell').components;
  const { say } = useSpeech();
  const { timeZone } = usePerson();
  return { words, form, componentNames, say, today: todayIn(timeZone) };
}
