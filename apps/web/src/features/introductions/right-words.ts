import { t } from '@lingui/core/macro';
import type { CountryRight } from '@sixstep/contract';

/** What a colleague of a country may do. */
export function rightWords(right: CountryRight): string {
  switch (right) {
    case 'view':
      return t`View`;
    case 'comment':
      return t`View and comment`;
    case 'edit':
      return t`View, comment and draft`;
  }
}
