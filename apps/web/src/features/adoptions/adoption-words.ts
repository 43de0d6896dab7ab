import { t } from '@lingui/core/macro';
import type { AdoptionGap, DatePrecision } from '@sixstep/contract';
import { showDate, showMonth } from '../../lib/dates.ts';

export function gapWords(gap: AdoptionGap): string {
  switch (gap) {
    case 'agreedPackageFile':
      return t`the file of the agreed package, without which it cannot be approved`;
    case 'manager':
      return t`a manager`;
    case 'focalPoint':
      return t`a focal point`;
    case 'components':
      return t`components`;
    case 'stateDate':
      return t`the date of its state`;
    case 'stepDates':
      return t`dates of earlier steps`;
    case 'lastContact':
      return t`a last contact`;
  }
}

/** A date as exactly as the records know it. */
export function knownDate({
  on,
  precision,
}: {
  on: string | null;
  precision: DatePrecision;
}): string {
  if (on === null) return t`since a day not known`;
  return precision === 'month' ? t`since ${showMonth(on)}` : t`since ${showDate(on)}`;
}

export const precisionChoices = (): { value: DatePrecision; label: string }[] => [
  { value: 'exact', label: t`The day is known` },
  { value: 'month', label: t`Only the month` },
  { value: 'unknown', label: t`Not known` },
];
