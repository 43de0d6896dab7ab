import type {
  Component,
  ExpressionContent,
  ExpressionField,
  LetterKind,
  Readiness,
} from '@sixstep/contract';
import type { Language } from '@sixstep/contract';
import { components } from '../component-names.ts';
import type { Value, Values } from '../drafts/values.ts';
import { isLanguage } from '../language.ts';

/** What a need may fill when it is submitted, as the contract says. More can be typed, and is kept. */
export const needLimit = 1500;

const readinessValues: Readonly<Record<Readiness, true>> = {
  inPlace: true,
  inProgress: true,
  underConsideration: true,
  notStarted: true,
  unknown: true,
};
export const readinessOrder = Object.keys(readinessValues) as Readiness[];

const letterKinds: Readonly<Record<LetterKind, true>> = {
  attached: true,
  follows: true,
  byPost: true,
  none: true,
};
export const letterOrder = Object.keys(letterKinds) as LetterKind[];

/** The content of an expression of interest as the controls of the form hold it: one value to a name. */
export function toValues(content: ExpressionContent): Values {
  const values: Record<string, Value> = {
    ministry: content.ministry ?? null,
    'contact.name': content.contact?.name ?? null,
    'contact.position': content.contact?.position ?? null,
    'contact.email': content.contact?.email ?? null,
    'contact.phone': content.contact?.phone ?? null,
    workingLanguage: content.workingLanguage ?? null,
    'letter.kind': content.letter?.kind ?? 'none',
    'letter.fileId': content.letter?.fileId ?? null,
    'letter.followsOn': content.letter?.followsOn ?? null,
    'declaration.name': content.declaration?.name ?? null,
    'declaration.accepted': content.declaration?.accepted ?? false,
  };
  for (const row of content.components ?? []) {
    values[`components.${row.component}`] = true;
    values[`components.${row.component}.status`] = row.status ?? null;
    values[`components.${row.component}.need`] = row.need ?? null;
    values[`components.${row.component}.rank`] = row.rank ?? null;
  }
  return values;
}

/** The content to be saved. What was typed for a component that is not wanted any more is left out, but kept in the form. */
export function toContent(values: Values): ExpressionContent {
  const kind = letterKindOf(values);
  return {
    ministry: textAt(values, 'ministry'),
    contact: {
      name: textAt(values, 'contact.name'),
      position: textAt(values, 'contact.position'),
      email: textAt(values, 'contact.email'),
      phone: textAt(values, 'contact.phone'),
    },
    workingLanguage: languageOf(values),
    components: requested(values).map((component) => ({
      component,
      status: statusOf(values, component),
      need: textAt(values, `components.${component}.need`),
      rank: rankOf(values, component),
    })),
    letter: {
      kind,
      fileId: textAt(values, 'letter.fileId'),
      followsOn: textAt(values, 'letter.followsOn'),
    },
    declaration: {
      name: textAt(values, 'declaration.name'),
      accepted: values['declaration.accepted'] === true,
    },
  };
}

export const requested = (values: Values): Component[] =>
  components.filter((component) => values[`components.${component}`] === true);

export function textAt(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value.trim() || null : null;
}

export function statusOf(values: Values, component: Component): Readiness | null {
  return readinessOrder.find((one) => one === values[`components.${component}.status`]) ?? null;
}

export function rankOf(values: Values, component: Component): number | null {
  const value = values[`components.${component}.rank`];
  return typeof value === 'number' ? value : null;
}

export const letterKindOf = (values: Values): LetterKind =>
  letterOrder.find((one) => one === values['letter.kind']) ?? 'none';

export function languageOf(values: Values): Language | null {
  const value = values['workingLanguage'];
  return typeof value === 'string' && isLanguage(value) ? value : null;
}

/** The field of the contract that a control belongs to. */
export function fieldOf(name: string): ExpressionField {
  const [group, component, part] = name.split('.');
  if (group === 'letter' || group === 'declaration') return group;
  if (group === 'components' && part === undefined) return 'components';
  return (component === undefined ? group : name) as ExpressionField;
}
