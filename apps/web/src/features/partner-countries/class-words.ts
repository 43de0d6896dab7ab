import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';

type SupportClass = PartnerCountryView['supportClass'];

/** Whether a country of a class may receive a package. */
export function classWords(supportClass: SupportClass): string {
  switch (supportClass) {
    case 'recipient':
      return t`Recipient`;
    case 'caseByCase':
      return t`Case by case`;
    case 'supportingParty':
      return t`Supporting Party`;
  }
}

export const classChoices = () =>
  (['recipient', 'caseByCase', 'supportingParty'] as const).map((value) => ({
    value,
    label: classWords(value),
  }));
