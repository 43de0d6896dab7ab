import { t } from '@lingui/core/macro';
import type { MeetingContent, NeedStatement } from '@sixstep/contract';

/** A kind of meeting; a record that was sent may name one that is not known here. */
export function kindWords(kind: string): string {
  switch (kind) {
    case 'scoping':
      return t`Scoping`;
    case 'technical':
      return t`Technical`;
    case 'validation':
      return t`Validation`;
    default:
      return kind;
  }
}

export function modeWords(mode: string): string {
  switch (mode) {
    case 'online':
      return t`Online`;
    case 'inPerson':
      return t`In person`;
    case 'hybrid':
      return t`Hybrid`;
    default:
      return mode;
  }
}

export function meetingStatusWords(status: MeetingContent['status']): string {
  switch (status) {
    case 'planned':
      return t`Planned`;
    case 'held':
      return t`Held`;
    case 'cancelled':
      return t`Cancelled`;
  }
}

export function sideWords(side: MeetingContent['participants'][number]['side']): string {
  switch (side) {
    case 'center':
      return t`Center`;
    case 'country':
      return t`Country`;
    case 'organization':
      return t`Partner organization`;
    case 'other':
      return t`Other`;
  }
}

export function decisionWords(decision: NeedStatement['decision']): string {
  switch (decision) {
    case 'agreed':
      return t`Agreed`;
    case 'dropped':
      return t`Dropped`;
    case null:
      return t`Not decided`;
  }
}

export function priorityWords(priority: NonNullable<NeedStatement['priority']>): string {
  switch (priority) {
    case 'high':
      return t`High`;
    case 'medium':
      return t`Medium`;
    case 'low':
      return t`Low`;
  }
}
