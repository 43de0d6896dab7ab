import { t } from '@lingui/core/macro';
import type { MergeField } from '@sixstep/contract';

/** What a letter is filled with where the merge field stands. */
export function mergeFieldWords(field: MergeField): string {
  switch (field) {
    case 'salutation':
      return t`how one addresses the person, or the office`;
    case 'country':
      return t`name of the country`;
    case 'note':
      return t`the note to this country, if there is one`;
    case 'responseOn':
      return t`last day for an answer`;
    case 'link':
      return t`where the link stands, as a paragraph of its own`;
    case 'contact':
      return t`who answers questions`;
    case 'signatory':
      return t`who signs`;
  }
}
