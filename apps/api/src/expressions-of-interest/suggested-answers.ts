import type { CompletenessItem, EligibilityCriterion } from '@sixstep/reference';
import { requestedComponents } from './expression-fields.ts';
import type { ExpressionRow } from './expression.reads.ts';

export type Suggested = 'yes' | 'no' | 'na' | null;

const yesIf = (holds: boolean): Suggested => (holds ? 'yes' : 'no');

/** What the answers say of an item of completeness; null where somebody has to look, as at whether a letter can be read. */
export function suggestedCompleteness(item: string, row: ExpressionRow): Suggested {
  const known: Partial<Record<CompletenessItem, () => Suggested>> = {
    applicantNamed: () => yesIf(!isMissing(row, ['ministry', 'contact.name', 'contact.email'])),
    situationDescribed: () => yesIf(!isPartMissing(row, ['status'])),
    needsStated: () => yesIf(!isPartMissing(row, ['need', 'rank'])),
    supportListed: () => yesIf(says(row, (id) => id.startsWith('support.'))),
    letterLegible: () => (valueOf(row, 'letter.kind') === 'attached' ? null : 'yes'),
    attachmentsLegible: () => (valueOf(row, 'letter.fileId') === null ? 'na' : null),
    languageUsable: () =>
      Object.values(row.answers).every(
        ({ language, value }) => value === null || language === null || usable.has(language),
      )
        ? 'yes'
        : null,
    declarationMade: () => yesIf(row.declaredBy !== null),
  };
  return known[item as CompletenessItem]?.() ?? null;
}

/** What is known of a criterion of eligibility; null where it has to be judged. */
export function suggestedEligibility(criterion: string, row: ExpressionRow): Suggested {
  const { standing } = row;
  if (standing === null) return null;
  const known: Partial<Record<EligibilityCriterion, () => Suggested>> = {
    partnerCountry: () => 'yes',
    mayReceivePackage: () => yesIf(standing.mayReceivePackage),
    submittedByFocalPoint: () => (row.declaredBy !== null ? 'yes' : null),
    letterSigned: () => (valueOf(row, 'letter.fileId') === null ? 'no' : null),
    componentRequested: () => yesIf(requestedComponents(valuesOf(row)).length > 0),
    noOtherCase: () => yesIf(standing.componentsElsewhere === 0),
    sharingAgreed: () => {
      const shared = valueOf(row, 'sharing.with');
      return shared === null ? null : yesIf(shared !== 'center');
    },
  };
  return known[criterion as EligibilityCriterion]?.() ?? null;
}

const usable = new Set(['en', 'fr', 'es']);

const valueOf = ({ answers }: ExpressionRow, id: string) => answers[id]?.value ?? null;
const valuesOf = ({ answers }: ExpressionRow) =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
const says = ({ answers }: ExpressionRow, which: (id: string) => boolean) =>
  Object.entries(answers).some(([id, { value }]) => which(id) && value !== null);
const isMissing = ({ missing }: ExpressionRow, ids: readonly string[]) =>
  ids.some((id) => missing.includes(id));
const isPartMissing = ({ missing }: ExpressionRow, parts: readonly string[]) =>
  missing.some((id) => id.startsWith('components.') && parts.includes(id.split('.')[2] ?? ''));
