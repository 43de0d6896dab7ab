import type { Component } from '@sixstep/contract';
import { looksLikeEmail } from '../access/email-address.ts';
import type { Errors } from '../components/error-summary.tsx';
import type { Values } from '../drafts/values.ts';
import type { Catalogues } from '../words/catalogues.ts';
import type { Say } from '../words/message.ts';
import {
  languageOf,
  letterKindOf,
  needLimit,
  rankOf,
  requested,
  statusOf,
  textAt,
} from './expression-values.ts';

export type Section =
  'contact' | 'components' | `components/${Component}` | 'rank' | 'letter' | 'declaration';

export type SectionStatus = 'completed' | 'inProgress' | 'notStarted' | 'cannotStart';

/** The sections of the form as the answers so far make them, in their order. */
export function sectionsOf(values: Values): Section[] {
  const wanted = requested(values);
  return [
    'contact',
    'components',
    ...wanted.map((component) => `components/${component}` as const),
    ...(wanted.length > 1 ? (['rank'] as const) : []),
    'letter',
    'declaration',
  ];
}

export interface Speaking {
  readonly words: Catalogues['expression'];
  readonly componentNames: Readonly<Record<Component, string>>;
  readonly say: Say;
  /** Today where the country is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is wrong or missing in a section, at the controls that mend it. */
export function errorsIn(section: Section, values: Values, speaking: Speaking): Errors {
  const { words } = speaking;
  switch (section) {
    case 'contact':
      return present({
        ministry: textAt(values, 'ministry') === null && words.errors.ministry,
        'contact.name': textAt(values, 'contact.name') === null && words.errors['contact.name'],
        'contact.email':
          !looksLikeEmail(textAt(values, 'contact.email') ?? '') && words.errors['contact.email'],
        workingLanguage: languageOf(values) === null && words.errors.workingLanguage,
      });
    case 'components':
      return present({ components: requested(values).length === 0 && words.errors.components });
    case 'rank':
      return errorsOfRank(values, speaking);
    case 'letter':
      return errorsOfLetter(values, speaking);
    case 'declaration':
      return present({
        'declaration.name':
          textAt(values, 'declaration.name') === null && words.errors['declaration.name'],
        'declaration.accepted':
          values['declaration.accepted'] !== true && words.errors['declaration.accepted'],
      });
    default:
      return errorsOfComponent(section.slice('components/'.length) as Component, values, speaking);
  }
}

/** How far a section has come, for the task list. */
export function statusOfSection(
  section: Section,
  values: Values,
  speaking: Speaking,
): Exclude<SectionStatus, 'cannotStart'> {
  if (Object.keys(errorsIn(section, values, speaking)).length === 0) return 'completed';
  return namesOf(section, values).some((name) => isGiven(values[name]))
    ? 'inProgress'
    : 'notStarted';
}

/** Everything that is missing, in the order of the form. */
export const allErrors = (values: Values, speaking: Speaking): Errors =>
  Object.assign({}, ...sectionsOf(values).map((section) => errorsIn(section, values, speaking)));

function errorsOfComponent(component: Component, values: Values, speaking: Speaking): Errors {
  const { words, say, componentNames } = speaking;
  const need = textAt(values, `components.${component}.need`);
  const name = { component: componentNames[component] };
  return present({
    [`components.${component}.status`]:
      statusOf(values, component) === null && say(words.errors.status, name),
    [`components.${component}.need`]:
      need === null
        ? say(words.errors.need, name)
        : need.length > needLimit && say(words.errors.needTooLong, { ...name, limit: needLimit }),
  });
}

function errorsOfRank(values: Values, { words, say, componentNames }: Speaking): Errors {
  const wanted = requested(values);
  const taken = new Set<number>();
  const errors: Record<string, string> = {};
  for (const component of wanted) {
    const rank = rankOf(values, component);
    const name = `components.${component}.rank`;
    if (rank === null)
      errors[name] = say(words.errors.rank, { component: componentNames[component] });
    else if (taken.has(rank)) errors[name] = words.errors.rankTwice;
    else taken.add(rank);
  }
  return errors;
}

function errorsOfLetter(values: Values, { words, today }: Speaking): Errors {
  const kind = letterKindOf(values);
  const followsOn = textAt(values, 'letter.followsOn');
  return present({
    'letter.kind': kind === 'none' && words.errors['letter.kind'],
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

function namesOf(section: Section, values: Values): string[] {
  if (section === 'components') return requested(values).map((name) => `components.${name}`);
  if (section === 'rank') return requested(values).map((name) => `components.${name}.rank`);
  const start =
    section === 'contact'
      ? ['contact.', 'ministry', 'workingLanguage']
      : [`${section.replace('/', '.')}.`];
  return Object.keys(values).filter(
    (name) => start.some((one) => name.startsWith(one)) && !name.endsWith('.rank'),
  );
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && value !== '' && value !== 'none';

function present(found: Readonly<Record<string, string | false>>): Errors {
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== false),
  );
}
