import { t } from '@lingui/core/macro';
import type { WorkplanView } from '@sixstep/contract';
import { reasonCodes } from '@sixstep/reference';
import { showDate, today } from '../../lib/dates.ts';

export type Deliverable = WorkplanView['deliverables'][number];
export type ProgressReport = WorkplanView['reports'][number];
export type Amendment = WorkplanView['amendments'][number];

export function deliverableWords(status: Deliverable['status']): string {
  switch (status) {
    case 'open':
      return t`To be handed in`;
    case 'submitted':
      return t`Handed in, not answered`;
    case 'accepted':
      return t`Accepted`;
    case 'disputed':
      return t`Disputed`;
    case 'waived':
      return t`Waived`;
  }
}

export function reportWords(status: ProgressReport['status']): string {
  switch (status) {
    case 'due':
      return t`Awaited`;
    case 'submitted':
      return t`In, to be settled`;
    case 'returned':
      return t`Returned`;
    case 'accepted':
      return t`Accepted`;
    case 'skipped':
      return t`Done without`;
  }
}

export function amendmentStatusWords(status: Amendment['status']): string {
  switch (status) {
    case 'open':
      return t`Proposed`;
    case 'approved':
      return t`Approved`;
    case 'rejected':
      return t`Rejected`;
  }
}

/** What an amendment changes, in the words of its form. */
export const amendmentKindWords = (kind: Amendment['kind']): string =>
  reasonCodes['amendment.propose'].find(({ code }) => code === kind)?.words.en ?? kind;

/** Who owes a report: the organization, or the Center for what no organization leads. */
export const reporterOf = ({ organization }: ProgressReport): string =>
  organization?.name ?? t`The Center`;

/** The period of a report in one line. */
export const periodOf = ({ periodFrom, periodTo }: ProgressReport): string =>
  t`${showDate(periodFrom)} to ${showDate(periodTo)}`;

/** Awaited from somebody although its day has passed. */
export const isDeliverableLate = ({ status, dueOn }: Deliverable): boolean =>
  (status === 'open' || status === 'disputed') && dueOn !== null && dueOn < today();

/** Awaited from its organization although its day has passed. */
export const isReportLate = ({ status, dueOn }: ProgressReport): boolean =>
  (status === 'due' || status === 'returned') && dueOn < today();
