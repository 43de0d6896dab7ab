import type { ConsultationView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import type { ConsultationRow } from './consultation.reads.ts';

/** The record is written while the consultation is the Center's; what lies with the country stands still. */
export const isOpenForRecording = (state: State): boolean =>
  ['consultation.planning', 'consultation.scheduled', 'consultation.recording'].includes(state);

/** The consultation as one person may see it: the draft is the Center's alone, the records that were sent are both sides'. */
export function consultationView(row: ConsultationRow, actor: Actor): ConsultationView {
  const [sent, ...earlier] = row.records;
  return {
    round: row.round,
    version: row.version,
    content: row.content,
    requested: row.requested,
    meetings: actor.countryCode === null ? row.meetings : row.meetings.map(withoutNotes),
    sent: sent ?? null,
    earlier,
    outcome: row.outcome,
    corrections: row.corrections,
    mayEdit:
      ['programManager', 'programOfficer'].includes(actor.role) && isOpenForRecording(row.state),
  };
}

/** Notes are the Center's own until they become part of the record. */
const withoutNotes = (meeting: ConsultationView['meetings'][number]) => ({
  ...meeting,
  notes: null,
});
