import type { Component } from '@sixstep/contract';
import {
  answerPlaces,
  expressionForm,
  fill,
  nameOfAnswer,
  type AnswerPlace,
  type FormWords,
  type Section as FormSection,
} from '@sixstep/reference/expression-form';
import { looksLikeEmail } from '../access/email-address.ts';
import type { Errors } from '../components/error-summary.tsx';
import type { Values } from '../drafts/values.ts';
import type { Catalogues } from '../words/catalogues.ts';
import type { Say } from '../words/message.ts';
import { isGiven, letterKindOf, rankOf, requested, textAt } from './expression-values.ts';

/** A page of the form: a section by its id, or `components/{component}` for what is needed of one. */
export type SectionId = string;

export type SectionStatus =
  'completed' | 'inProgress' | 'notStarted' | 'cannotStart' | 'optional' | 'begun';

export interface Speaking {
  readonly words: Catalogues['expression'];
  readonly form: FormWords;
  readonly componentNames: Readonly<Record<Component, string>>;
  readonly say: Say;
  /** Today where the country is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The sections that are demanded as the answers so far make them, in their order. */
export function sectionsOf(values: Values): SectionId[] {
  const wanted = requested(values);
  return expressionForm.sections
    .filter(({ isOffered }) => !isOffered)
    .flatMap(({ id }) => {
      if (id === 'need') return wanted.map((component) => `components/${component}`);
      return id === 'rank' && wanted.length < 2 ? [] : [id];
    });
}

export const offeredSections: readonly SectionId[] = expressionForm.sections
  .filter(({ isOffered }) => isOffered)
  .map(({ id }) => id);

/** The section of the form that a page shows, and the component that it is about. */
export function formSection(id: SectionId): { section: FormSection; component: Component | null } {
  const [group, component] = id.split('/');
  const name = component === undefined ? group : 'need';
  const section = expressionForm.sections.find((one) => one.id === name);
  if (section === undefined) throw new Error(`The form has no section ${id}`);
  return { section, component: (component as Component | undefined) ?? null };
}

export function titleOf(id: SectionId, { form, componentNames }: Speaking): string {
  const { section, component } = formSection(id);
  const { title } = form.sections[section.id as keyof FormWords['sections']];
  return component === null ? title : fill(title, { name: componentNames[component] });
}

/** The answers that stand on a page. */
export const placesOn = (id: SectionId): AnswerPlace[] => {
  const { section, component } = formSection(id);
  return answerPlaces.filter(
    (place) =>
      place.section === section.id && (component === null || place.component === component),
  );
};

/** What is wrong or missing in a section, at the controls that mend it. */
export function errorsIn(id: SectionId, values: Values, speaking: Speaking): Errors {
  const wrong = Object.fromEntries(
    placesOn(id).flatMap((place) => {
      const error = errorAt(place, values, speaking);
      return error === null ? [] : [[place.id, error]];
    }),
  );
  switch (id) {
    case 'components':
      return requested(values).length === 0
        ? { components: speaking.words.errors.components }
        : wrong;
    case 'rank':
      return errorsOfRank(values, speaking);
    case 'letter':
      return errorsOfLetter(values, speaking);
    case 'declaration':
      return errorsOfDeclaration(values, speaking);
    default:
      return wrong;
  }
}

/** How far a section has come, for the task list. */
export function statusOfSection(id: SectionId, values: Values, speaking: Speaking): SectionStatus {
  const isBegun = placesOn(id).some((place) => isGiven(values[place.id]));
  const isWrong = Object.keys(errorsIn(id, values, speaking)).length > 0;
  if (offeredSections.includes(id)) {
    if (isWrong) return 'inProgress';
    return isBegun ? 'begun' : 'optional';
  }
  if (!isWrong) return 'completed';
  return isBegun ? 'inProgress' : 'notStarted';
}

/** Everything that is missing or too long, in the order of the form. */
export const allErrors = (values: Values, speaking: Speaking): Errors =>
  Object.assign(
    {},
    ...[...sectionsOf(values), ...offeredSections].map((id) => errorsIn(id, values, speaking)),
  );

function errorAt(place: AnswerPlace, values: Values, speaking: Speaking): string | null {
  const { words, say, form } = speaking;
  const { id, kind, limit, demand } = place;
  const text = textAt(values, id);
  const named = { field: nameOfAnswer(form, id), limit: limit ?? 0 };
  if (text !== null && limit !== null && text.length > limit) {
    return say(words.errors.tooLong, named);
  }
  if (kind === 'email' && text !== null && !looksLikeEmail(text)) return words.errors.email;
  if (demand === null || demand === 'ofSeveral' || isGiven(values[id])) return null;
  return errorOfMissing(place, speaking);
}

function errorOfMissing({ id, component }: AnswerPlace, speaking: Speaking): string {
  const { words, say, componentNames } = speaking;
  const own: Readonly<Record<string, string>> = words.errors.missing;
  if (component === null) return own[id] ?? id;
  const name = componentNames[component as Component];
  return say(own[id.split('.')[2]!] ?? id, { component: name });
}

function errorsOfRank(values: Values, { words, say, componentNames }: Speaking): Errors {
  const wanted = requested(values);
  const taken = new Set<number>();
  const errors: Record<string, string> = {};
  for (const component of wanted) {
    const rank = rankOf(values, component);
    const id = `components.${component}.rank`;
    if (rank === null)
      errors[id] = say(words.errors.rank, { component: componentNames[component] });
    else if (taken.has(rank)) errors[id] = words.errors.rankTwice;
    else taken.add(rank);
  }
  return errors;
}

function errorsOfLetter(values: Values, { words, today }: Speaking): Errors {
  const kind = letterKindOf(values);
  const followsOn = textAt(values, 'letter.followsOn');
  return present({
    'letter.kind': kind === null && words.errors['letter.kind'],
    'letter.fileId':
      kind === 'attached' &&
      textAt(values, 'letter.fileId') === null &&
      words.errors['letter.fileId'],
    'letter.followsOn':
      kind === 'follows' &&
      (followsOn === null
        ? words.errors['letter.followsOn']
        : followsOn < today && words.errors.followsOnPast),
  });
}

const errorsOfDeclaration = (values: Values, { words }: Speaking): Errors =>
  present({
    'declaration.name':
      textAt(values, 'declaration.name') === null && words.errors['declaration.name'],
    'declaration.accepted':
      values['declaration.accepted'] !== true && words.errors['declaration.accepted'],
  });

function present(found: Readonly<Record<string, string | false>>): Errors {
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== false),
  );
}
