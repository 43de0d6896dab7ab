import { t } from '@lingui/core/macro';
import type { PackageContent } from '@sixstep/contract';
import { componentName } from '../cases/reference-words.ts';

/** One text of a package under the name by which people find it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Everything of a package that a country agrees to, as texts that two versions can be compared by. */
export function textsOf(content: PackageContent): NamedText[] {
  const of = (name: string, text: string | null): NamedText[] => (text ? [{ name, text }] : []);
  return [
    ...of(t`Title`, content.title),
    ...of(t`Summary`, content.summary),
    ...content.components.flatMap(({ component, covered, objective, exclusionReason }) =>
      covered
        ? of(t`${componentName(component)}: objective`, objective)
        : of(t`${componentName(component)}: left out`, exclusionReason ?? t`without a reason`),
    ),
    ...content.activities.flatMap((activity) => [
      ...of(t`${activity.title}: deliverable`, activity.deliverable),
      ...of(t`${activity.title}: acceptance test`, activity.acceptanceTest),
      ...of(
        t`${activity.title}: dates`,
        activity.startOn && activity.endOn && `${activity.startOn} – ${activity.endOn}`,
      ),
      ...of(t`${activity.title}: provider`, activity.organizationCode ?? activity.providerName),
    ]),
    ...content.indicators.flatMap((indicator) =>
      of(
        t`Indicator ${indicator.name}`,
        [indicator.baseline, indicator.target].filter(Boolean).join(' → '),
      ),
    ),
    ...content.integrity.flatMap(({ item, answer, mitigationNote }) =>
      of(t`Integrity checklist, ${item}`, [answer, mitigationNote].filter(Boolean).join(': ')),
    ),
  ];
}

export interface TextChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two lists of texts, in the order of the newer one; what is gone comes last. */
export function changedTexts(
  before: readonly NamedText[],
  after: readonly NamedText[],
): TextChange[] {
  const earlier = new Map(before.map(({ name, text }) => [name, text]));
  const later = new Map(after.map(({ name, text }) => [name, text]));
  return [
    ...after
      .filter(({ name, text }) => earlier.get(name) !== text)
      .map(({ name, text }) => ({ name, before: earlier.get(name) ?? null, after: text })),
    ...before
      .filter(({ name }) => !later.has(name))
      .map(({ name, text }) => ({ name, before: text, after: null })),
  ];
}
