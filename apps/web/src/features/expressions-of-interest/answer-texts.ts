import { t } from '@lingui/core/macro';
import type { AnswerValue, AnswerValues, GivenAnswers } from '@sixstep/contract';
import {
  answerPlace,
  answerPlaces,
  nameOfAnswer,
  readAnswer,
} from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { showDate } from '../../lib/dates.ts';

/** How a value reads; empty where nothing is answered. */
export function answerText(id: string, value: AnswerValue): string {
  if (value === null || value === false) return '';
  if (value === true) return t`Yes`;
  const kind = answerPlace(id)?.kind;
  if (kind === 'file') return t`A file is attached`;
  return kind === 'date' ? showDate(String(value)) : readAnswer(formWords, id, value);
}

/** What is answered, in the order of the form, each under the name of its question. */
export const answerTexts = (values: AnswerValues): { name: string; text: string }[] =>
  answerPlaces
    .map(({ id }) => ({
      name: nameOfAnswer(formWords, id),
      text: answerText(id, values[id] ?? null),
    }))
    .filter(({ text }) => text !== '');

export const valuesOf = (answers: GivenAnswers): AnswerValues =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));

/** The components that are requested, in the order of the form. */
export const requestedIn = (values: AnswerValues): string[] =>
  answerPlaces
    .filter(({ id, section }) => section === 'components' && values[id] === true)
    .map(({ id }) => id.slice('components.'.length));
