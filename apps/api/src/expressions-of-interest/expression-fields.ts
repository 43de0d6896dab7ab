import { expressionFields, type ExpressionContent, type ExpressionField } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { canonicalJson } from '../documents/freeze.ts';
import type { ExpressionRow } from './expression.reads.ts';

/** The content as the form holds it. */
export function contentOf(row: ExpressionRow): Required<ExpressionContent> {
  return {
    ministry: row.ministry,
    contact: {
      name: row.contactName,
      position: row.contactPosition,
      email: row.contactEmail,
      phone: row.contactPhone,
    },
    workingLanguage: row.workingLanguage,
    components: row.components,
    letter: { kind: row.letterKind, fileId: row.letterFileId, followsOn: row.letterFollowsOn },
    declaration: { name: row.declaredName, accepted: row.declaredName !== null },
  };
}

/**
 * The content as one person has it before them. For the country, a name that somebody else has typed is no declaration:
 * the designated person still has to make it.
 */
export function contentFor(row: ExpressionRow, actor: Actor): Required<ExpressionContent> {
  const content = contentOf(row);
  if (actor.countryCode === null || row.declaredBy !== null) return content;
  return { ...content, declaration: { name: row.declaredName, accepted: false } };
}

/** The fields in which two contents differ; absent and null are the same. */
export function changedFields(
  before: ExpressionContent,
  after: ExpressionContent,
): ExpressionField[] {
  const [left, right] = [answersOf(before), answersOf(after)];
  return expressionFields.filter((field) => left.get(field) !== right.get(field));
}

/** Which answers may be written now: all while it is drafted, those asked about once it was returned. */
export function writableFields(
  row: Pick<ExpressionRow, 'state' | 'points'>,
): readonly ExpressionField[] {
  if (row.state === 'expressionOfInterest.drafting') return expressionFields;
  if (row.state !== 'expressionOfInterest.returned') return [];
  const round = Math.max(0, ...row.points.map((point) => point.round));
  const asked = row.points.filter((point) => point.round === round).map(({ field }) => field);
  // A list that is asked about may lose or gain a component, which brings its own answers with it.
  return asked.includes('components')
    ? expressionFields.filter((field) => asked.includes(field) || field.startsWith('components'))
    : asked;
}

function answersOf(content: ExpressionContent): Map<ExpressionField, string> {
  const answers = new Map<ExpressionField, unknown>([
    ['ministry', content.ministry],
    ['contact.name', content.contact?.name],
    ['contact.position', content.contact?.position],
    ['contact.email', content.contact?.email],
    ['contact.phone', content.contact?.phone],
    ['workingLanguage', content.workingLanguage],
    ['components', (content.components ?? []).map(({ component }) => component).sort()],
    ['letter', content.letter && { fileId: null, followsOn: null, ...content.letter }],
    ['declaration', content.declaration?.accepted ? (content.declaration.name ?? null) : null],
  ]);
  for (const { component, status, need, rank } of content.components ?? []) {
    answers.set(`components.${component}.status`, status);
    answers.set(`components.${component}.need`, need);
    answers.set(`components.${component}.rank`, rank);
  }
  return new Map(
    expressionFields.map((field) => [field, canonicalJson(answers.get(field) ?? null)]),
  );
}
