import type { ConsultationView, MeetingContent } from '@sixstep/contract';
import { fieldOfInstant, instantOfField } from './meeting-times.ts';

type Meeting = ConsultationView['meetings'][number];

export const noParticipant = {
  name: '',
  body: '',
  side: 'country' as string | null,
  attended: false,
};

/**
 * The fields of a meeting as they are typed, with times in the reader's zone.
 *
 * @param asHeld opens it as held, with everybody present whom nobody has marked yet
 */
export function fieldsOf(meeting: Meeting | null, asHeld: boolean) {
  const participants = meeting?.participants ?? [];
  const isMarked = participants.some(({ attended }) => attended);
  return {
    kind: (meeting?.kind ?? 'scoping') as string | null,
    mode: (meeting?.mode ?? 'online') as string | null,
    startsAt: meeting ? fieldOfInstant(meeting.startsAt) : '',
    endsAt: meeting ? fieldOfInstant(meeting.endsAt) : '',
    place: meeting?.place ?? '',
    status: (asHeld ? 'held' : (meeting?.status ?? 'planned')) as string | null,
    participants: participants.map(({ name, body, side, attended }) => ({
      name,
      body: body ?? '',
      side: side as string | null,
      attended: attended || (asHeld && !isMarked),
    })),
    notes: meeting?.notes ?? '',
  };
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
