import { t } from '@lingui/core/macro';
import type { DesignationCapacity, DesignationState, DesignationView } from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';

export function capacityWords(capacity: DesignationCapacity, isActing = false): string {
  if (capacity === 'deputy') return isActing ? t`Acting deputy` : t`Deputy`;
  return isActing ? t`Acting focal point` : t`Focal point`;
}

export function designationStateWords(state: DesignationState): string {
  switch (state) {
    case 'proposed':
      return t`Proposed`;
    case 'coming':
      return t`Coming`;
    case 'inForce':
      return t`In force`;
    case 'contested':
      return t`Contested`;
    case 'ended':
      return t`Ended`;
  }
}

/** Since when and until when, in words. */
export function periodWords({ fromOn, toOn }: Pick<DesignationView, 'fromOn' | 'toOn'>): string {
  const from = fromOn && showDate(fromOn);
  const to = toOn && showDate(toOn);
  if (from && to) return t`From ${from} to ${to}`;
  if (from) return t`Since ${from}`;
  return to ? t`Until ${to}` : t`Nobody noted since when`;
}

/** On what it rests, and whether the country's letter is still awaited. */
export function basisWords({
  basis,
  letterOn,
}: Pick<DesignationView, 'basis' | 'letterOn'>): string {
  if (letterOn) return t`By the letter of ${showDate(letterOn)}`;
  return basis === 'invitation'
    ? t`Came in by the invitation; the letter is still missing`
    : t`From the register of people; the letter is still missing`;
}
