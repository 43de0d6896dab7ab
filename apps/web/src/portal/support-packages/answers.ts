import type { Component, PackageAnswer, SupportPackageView } from '@sixstep/contract';
import type { Errors } from '../components/error-summary.tsx';
import type { Values } from '../drafts/values.ts';
import type { Catalogues } from '../words/catalogues.ts';
import type { Say } from '../words/message.ts';

export type Answer = PackageAnswer['answer'];

export const answerOrder = [
  'accept',
  'acceptWithChange',
  'defer',
  'decline',
] as const satisfies readonly Answer[];
export const isAnswer = (value: unknown): value is Answer =>
  answerOrder.some((answer) => answer === value);

/** What the form starts with: what the country has answered to this version so far. */
export function startingWith(answers: SupportPackageView['answers']): Values {
  const given = answers.flatMap(({ component, answer, text }) => [
    [`${component}.answer`, answer],
    [`${component}.text`, text ?? ''],
  ]);
  return { how: answers.length > 0 ? 'each' : '', name: '', ...Object.fromEntries(given) };
}

/** The answers as the form holds them, for the components of the package; those not given yet are left out. */
export function answersIn(values: Values, covered: readonly Component[]): PackageAnswer[] {
  return covered.flatMap((component) => {
    if (values['how'] === 'all') return [{ component, answer: 'accept' as const, text: null }];
    const answer = values[`${component}.answer`];
    const text = String(values[`${component}.text`] ?? '').trim() || null;
    return isAnswer(answer) ? [{ component, answer, text: answer === 'accept' ? null : text }] : [];
  });
}

/** A package with an answer "accept with change" goes back first; one with nothing accepted cannot be agreed. */
export const mayAgree = (answers: readonly PackageAnswer[]): boolean =>
  answers.some(({ answer }) => answer === 'accept') &&
  !answers.some(({ answer }) => answer === 'acceptWithChange');

export function errorsInAnswers(
  values: Values,
  covered: readonly Component[],
  words: Catalogues['supportPackage'],
  componentNames: Readonly<Record<Component, string>>,
  say: Say,
): Errors {
  if (values['how'] !== 'all' && values['how'] !== 'each') return { how: words.howMissing };
  const answers = answersIn(values, covered);
  const errors: Record<string, string> = {};
  for (const component of covered) {
    const name = { component: componentNames[component] };
    const given = answers.find((answer) => answer.component === component);
    if (!given) errors[`${component}.answer`] = say(words.answerMissing, name);
    else if (given.answer !== 'accept' && given.text === null) {
      errors[`${component}.text`] = say(words.textMissing, name);
    }
  }
  return errors;
}
