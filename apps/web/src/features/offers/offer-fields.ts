import type { MatrixRow, OfferView } from '@sixstep/contract';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';

/** The fields of an offer as they are typed; a new one takes the dates of its activity. */
export const fieldsOf = (offer: OfferView | undefined, { activity }: MatrixRow) => ({
  status: (offer?.status ?? null) as string | null,
  role: (offer?.role ?? null) as string | null,
  fromOn: (offer ? offer.fromOn : activity.startOn) ?? '',
  toOn: (offer ? offer.toOn : activity.endOn) ?? '',
  conditions: offer?.conditions ?? '',
  contact: offer?.contact ?? '',
  note: offer?.note ?? '',
  onBehalf: noWord(),
});
export type OfferFields = ReturnType<typeof fieldsOf>;

/** Who declines or withdraws says nothing of role, dates and conditions. */
export function toBody({ status, role, note, onBehalf, ...details }: OfferFields) {
  const isOffered = status === 'offered';
  const said = (text: string) => (isOffered ? text.trim() || null : null);
  return {
    status,
    role: isOffered ? role : (role ?? 'support'),
    fromOn: said(details.fromOn),
    toOn: said(details.toOn),
    conditions: said(details.conditions),
    contact: said(details.contact),
    note: note.trim() || null,
    onBehalf: wordToSend(onBehalf),
  };
}
