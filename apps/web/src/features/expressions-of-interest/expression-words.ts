import { t } from '@lingui/core/macro';
import type { LetterKind, Readiness } from '@sixstep/contract';
import { completenessList, eligibilityCriteria } from '@sixstep/reference';

const completenessWordsByCode = wordsByCode(completenessList);
const eligibilityWordsByCode = wordsByCode(eligibilityCriteria);

/** What an item of the list of completeness asks; its code where it is not known here. */
export const completenessWords = (code: string): string =>
  completenessWordsByCode.get(code) ?? code;

/** What a criterion of eligibility asks; its code where it is not known here. */
export const criterionWords = (code: string): string => eligibilityWordsByCode.get(code) ?? code;

export function readinessWords(readiness: Readiness): string {
  switch (readiness) {
    case 'inPlace':
      return t`In place`;
    case 'inProgress':
      return t`In progress`;
    case 'underConsideration':
      return t`Under consideration`;
    case 'notStarted':
      return t`Not started`;
    case 'unknown':
      return t`Not known`;
  }
}

export function letterWords(kind: LetterKind): string {
  switch (kind) {
    case 'none':
      return t`No letter yet`;
    case 'attached':
      return t`Attached`;
    case 'follows':
      return t`Follows later`;
    case 'byPost':
      return t`Comes by post`;
  }
}

function wordsByCode(items: readonly { code: string; words: { en: string } }[]) {
  return new Map<string, string>(items.map(({ code, words }) => [code, words.en]));
}
