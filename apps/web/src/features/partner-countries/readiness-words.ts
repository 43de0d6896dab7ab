import { componentCodes, readinessLevels, type ComponentCode } from '@sixstep/reference';
import type { ReadinessLevel } from '@sixstep/contract';

const names = new Map<ReadinessLevel, string>(
  readinessLevels.map(({ code, words }) => [code, words.en]),
);

/** What a level of readiness is called. */
export const levelWords = (level: ReadinessLevel): string => names.get(level) ?? level;

/** Told apart by shape: colour says whose turn it is and nothing else. */
export const levelSigns: Readonly<Record<ReadinessLevel, string>> = {
  inPlace: '●',
  inProgress: '◐',
  underConsideration: '○',
  noPublicInformation: '–',
  notAssessed: '·',
};

export const levelChoices = readinessLevels.map(({ code, words }) => ({
  value: code,
  label: words.en,
}));

/** The level of each component in the order of the field; one that nobody has judged is not assessed. */
export const levelsByComponent = (
  known: readonly { readonly component: ComponentCode; readonly level: ReadinessLevel }[],
): { component: ComponentCode; level: ReadinessLevel }[] =>
  componentCodes.map((component) => ({
    component,
    level: known.find((one) => one.component === component)?.level ?? 'notAssessed',
  }));
