import type { PackageContent } from '@sixstep/contract';
import { canonicalJson, freeze } from '../documents/freeze.ts';

/**
 * The hash of what a country agrees to: components, activities with deliverables, tests, dates and providers, indicators.
 * Titles in a second language, evidence and notes of the checklist may be mended without a new agreement.
 */
export function materialHash(content: PackageContent): string {
  return freeze({
    components: content.components.map(({ component, covered, objective }) => ({
      component,
      covered,
      objective,
    })),
    activities: content.activities.map(withoutTranslation),
    indicators: content.indicators,
  }).sha256;
}

/** The components of which nothing material differs between two versions. */
export function unchangedComponents(before: PackageContent, after: PackageContent): string[] {
  return after.components
    .map(({ component }) => component)
    .filter((component) => partOf(before, component) === partOf(after, component));
}

const partOf = (content: PackageContent, component: string): string =>
  canonicalJson({
    component: content.components
      .filter((one) => one.component === component)
      .map(({ covered, objective }) => ({ covered, objective })),
    activities: content.activities
      .filter((one) => one.component === component)
      .map(withoutTranslation),
    indicators: content.indicators.filter((one) => one.component === component),
  });

const withoutTranslation = ({ titleLocal: _, ...activity }: PackageContent['activities'][number]) =>
  activity;
