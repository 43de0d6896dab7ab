import { t } from '@lingui/core/macro';
import type { PackageActivity, PackageVersionView } from '@sixstep/contract';
import { integrityAnswers, integrityGroups } from '@sixstep/reference';
import { showDate } from '../../lib/dates.ts';

export function kindWords(kind: PackageActivity['kind']): string {
  switch (kind) {
    case 'workshop':
      return t`Workshop`;
    case 'training':
      return t`Training`;
    case 'advice':
      return t`Advice`;
    case 'drafting':
      return t`Drafting`;
    case 'toolOrRegistry':
      return t`Tool or registry`;
    case 'peerExchange':
      return t`Peer exchange`;
    case 'study':
      return t`Study`;
  }
}

export function providerWords(kind: NonNullable<PackageActivity['providerKind']>): string {
  switch (kind) {
    case 'organization':
      return t`Partner organization`;
    case 'center':
      return t`The Center`;
    case 'national':
      return t`National institution`;
    case 'consultant':
      return t`Consultant`;
  }
}

/** What the country said to a component; an answer that is not known here keeps its own word. */
export function answerWords(answer: string): string {
  switch (answer) {
    case 'accept':
      return t`Accepted`;
    case 'acceptWithChange':
      return t`Accepted with a change`;
    case 'defer':
      return t`Not yet`;
    case 'decline':
      return t`Declined`;
    default:
      return answer;
  }
}

/** A frozen version with how it came to be and when. */
export function versionWords({ number, kind, round, frozenOn }: PackageVersionView): string {
  const date = showDate(frozenOn);
  switch (kind) {
    case 'proposed':
      return t`Version ${number}, proposed in round ${round} on ${date}`;
    case 'reissued':
      return t`Version ${number}, reissued in round ${round} on ${date}`;
    case 'amended':
      return t`Version ${number}, amended on ${date}`;
  }
}

const checklistWords = new Map<string, string>(
  [...integrityAnswers, ...integrityGroups].map(({ code, words }) => [code, words.en]),
);

/** An answer of the integrity checklist, or one of its three sides. */
export const integrityWords = (code: string): string => checklistWords.get(code) ?? code;
