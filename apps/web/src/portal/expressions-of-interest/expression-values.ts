import type { AnswerValue, Component, GivenAnswers, LetterKind } from '@sixstep/contract';
import { answerPlace } from '@sixstep/reference/expression-form';
import { components } from '../component-names.ts';
import type { Values } from '../drafts/values.ts';

export const valuesOf = (answers: GivenAnswers): Values =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));

export const versionsOf = (answers: GivenAnswers): Record<string, number> =>
  Object.fromEntries(Object.entries(answers).map(([id, { version }]) => [id, version]));

export const requested = (values: Values): Component[] =>
  components.filter((component) => values[`components.${component}`] === true);

export function textAt(values: Values, id: string): string | null {
  const value = values[id];
  return typeof value === 'string' ? value.trim() || null : null;
}

export function rankOf(values: Values, component: Component): number | null {
  const value = values[`components.${component}.rank`];
  return typeof value === 'number' ? value : null;
}

const letterKinds: readonly LetterKind[] = ['attached', 'follows', 'byPost'];
export const letterKindOf = (values: Values): LetterKind | null =>
  letterKinds.find((one) => one === values['letter.kind']) ?? null;

export const isGiven = (value: AnswerValue | undefined): boolean =>
  value !== null && value !== undefined && value !== false && value !== '';

/** The question that an answer belongs to: what the Center asks about, and what opens again. */
export const fieldOf = (id: string): string => answerPlace(id)?.field ?? id;
