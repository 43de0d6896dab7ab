import { t } from '@lingui/core/macro';
import type { TruthFlag } from '@sixstep/contract';

/** In which way a case weakens a figure that counts it. */
export function truthWords(flag: TruthFlag): string {
  switch (flag) {
    case 'adopted':
      return t`adopted`;
    case 'enteredLate':
      return t`entered late`;
    case 'onBehalf':
      return t`on behalf`;
    case 'unconfirmed':
      return t`unconfirmed`;
    case 'withoutManager':
      return t`without manager`;
    case 'withoutContact':
      return t`without contact for 60 days`;
    case 'unknownDates':
      return t`with unknown dates`;
  }
}
