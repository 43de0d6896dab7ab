import { t } from '@lingui/core/macro';
import type { Language } from '@sixstep/contract';

/** The languages that letters and expressions of interest are written in. */
export function languageWords(language: Language): string {
  switch (language) {
    case 'en':
      return t`English`;
    case 'fr':
      return t`French`;
    case 'es':
      return t`Spanish`;
  }
}
