import type { CaseView, ConsultationView, MeetingContent } from '@sixstep/contract';
import { fieldOfInstant, instantOfField } from './meeting-times.ts';

type Meeting = ConsultationView['meetings'][number];

export const noParticipant = {
  name: '',
  body: '',
  side: 'country' as string | null,
  attended: false,
};

/** What a meeting is opened for: to be written, or to be marked as held or cancelled. */
export type Purpose = 'write' | 'hold' | 'cancel';

/** Those without whom there is no consultation: the manager, and whom the country has designated. */
export const usualParticipants = ({ manager, people }: CaseView): Meeting['participants'] => [
  ...(manager
    ? [{ name: manager.name, body: null, side: 'center' as const, attended: false }]
    : []),
  ...people
    .filter(({ role }) => role === 'focalPoint')
    .map(({ name }) => ({ name, body: null, side: 'country' as const, attended: false })),
];

/**
 * The fields of a meeting as they are typed, with times in the reader's zone. To be marked as held, it opens with everybody
 * present whom nobody has marked yet.
 *
 * @param usual who takes part in a meeting that is new
 */
export function fieldsOf(
  meeting: Meeting | null,
  purpose: Purpose,
  usual: Meeting['participants'],
) {
  const asHeld = purpose === 'hold';
  const participants = meeting?.participants ?? usual;
  const isMarked = participants.some(({ attended }) => attended);
  return {
    kind: (meeting?.kind ?? 'scoping') as string | null,
    mode: (meeting?.mode ?? 'online') as string | null,
    startsAt: meeting ? fieldOfInstant(meeting.startsAt) : '',
    endsAt: meeting ? fieldOfInstant(meeting.endsAt) : '',
    place: meeting?.place ?? '',
    status: statusFor(purpose, meeting) as string | null,
    participants: participants.map(({ name, body, side, attended }) => ({
      name,
      body: body ?? '',
      side: side as string | null,
      attended: attended || (asHeld && !isMarked),
    })),
    notes: meeting?.notes ?? '',
  };
}
function statusFor(purpose: Purpose, meeting: Meeting | null): Meeting['status'] {
  switch (purpose) {
    case 'hold':
      return 'held';
    case 'cancel':
      return 'cancelled';
    case 'write':
      return meeting?.status ?? 'planned';
  }
}
export type MeetingFields = ReturnType<typeof fieldsOf>;

/** The meeting that the fields stand for. */
export const toBody = (fields: MeetingFields) => ({
  ...fields,
  startsAt: instantOfField(fields.startsAt),
  endsAt: instantOfField(fields.endsAt),
  place: fields.place.trim() || null,
  participants: fields.participants.map((person) => ({
    ...person,
    body: person.body.trim() || null,
  })),
  notes: fields.notes.trim() || null,
});

export const kinds: readonly MeetingContent['kind'][] = ['scoping', 'technical', 'validation'];
export const modes: readonly MeetingContent['mode'][] = ['online', 'inPerson', 'hybrid'];
export const statuses: readonly MeetingContent['status'][] = ['planned', 'held', 'cancelled'];
export const sides: readonly MeetingContent['participants'][number]['side'][] = [
  'center',
  'country',
  'organization',
  'other',
];
