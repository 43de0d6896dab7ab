import { completenessList, eligibilityCriteria } from '@sixstep/reference';

const completenessWordsByCode = wordsByCode(completenessList);
const eligibilityWordsByCode = wordsByCode(eligibilityCriteria);

/** What an item of the list of completeness asks; its code where it is not known here. */
export const completenessWords = (code: string): string =>
  completenessWordsByCode.get(code) ?? code;

/** What a criterion of eligibility asks; its code where it is not known here. */
export const criterionWords = (code: string): string => eligibilityWordsByCode.get(code) ?? code;

function wordsByCode(items: readonly { code: string; words: { en: string } }[]) {
  return new Map<string, string>(items.map(({ code, words }) => [code, words.en]));
}
