import { t } from '@lingui/core/macro';
import type { PackageContent } from '@sixstep/contract';
import { componentName } from '../cases/reference-words.ts';
import { named, type NamedText } from './named-texts.ts';

/** Everything of a package that a country agrees to, as texts that two versions can be compared by. */
export function packageTexts(content: PackageContent): NamedText[] {
  return [
    ...named(t`Title`, content.title),
    ...named(t`Summary`, content.summary),
    ...content.components.flatMap(({ component, covered, objective, exclusionReason }) =>
      covered
        ? named(t`${componentName(component)}: objective`, objective)
        : named(t`${componentName(component)}: left out`, exclusionReason ?? t`without a reason`),
    ),
    ...content.activities.flatMap((activity) => [
      ...named(t`${activity.title}: deliverable`, activity.deliverable),
      ...named(t`${activity.title}: acceptance test`, activity.acceptanceTest),
      ...named(
        t`${activity.title}: dates`,
        activity.startOn && activity.endOn && `${activity.startOn} – ${activity.endOn}`,
      ),
      ...named(t`${activity.title}: provider`, activity.organizationCode ?? activity.providerName),
    ]),
    ...content.indicators.flatMap((indicator) =>
      named(
        t`Indicator ${indicator.name}`,
        [indicator.baseline, indicator.target].filter(Boolean).join(' → '),
      ),
    ),
    ...content.integrity.flatMap(({ item, answer, mitigationNote }) =>
      named(t`Integrity checklist, ${item}`, [answer, mitigationNote].filter(Boolean).join(': ')),
    ),
  ];
}
