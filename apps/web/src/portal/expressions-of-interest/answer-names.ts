import { answerPlace, nameOfAnswer, readAnswer } from '@sixstep/reference/expression-form';
import type { Value } from '../drafts/values.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

/** How an answer is called, and how its value reads, in words. */
export function useAnswerNames(): {
  nameOf: (id: string) => string;
  valueOf: (id: string, value: Value) => string;
} {
  const shell = useWords('shell');
  const form = useWords('form');
  const { language } = useSpeech();
  return {
    nameOf: (id) => nameOfAnswer(form, id),
    valueOf(id, value) {
      if (value === null || value === '') return '';
      if (typeof value === 'boolean') return value ? shell.yes : shell.no;
      const kind = answerPlace(id)?.kind;
      if (kind === 'date') return plainDate(String(value), language);
      return kind === 'file' ? shell.yes : readAnswer(form, id, value);
    },
  };
}
