import { plural, t } from '@lingui/core/macro';
import type { CaseView, MatrixRow, nameLead, OfferView } from '@sixstep/contract';
import type * as z from 'zod/mini';
import { today } from '../../lib/dates.ts';

/** What an organization has said to an activity so far; `late` only while the call is open. */
export type Answer = OfferView['status'] | 'notAsked' | 'awaited' | 'late' | 'silent';

export const offerOf = (row: MatrixRow, code: string): OfferView | undefined =>
  row.offers.find(({ organization }) => organization.code === code);

export function answerOf(row: MatrixRow, code: string, isCallOpen: boolean): Answer {
  const offer = offerOf(row, code);
  if (offer) return offer.status;
  const request = row.asked.find((asked) => asked.code === code);
  if (!request) return 'notAsked';
  if (!isCallOpen) return 'silent';
  return request.dueOn < today() ? 'late' : 'awaited';
}

export function answerWords(answer: Answer, offer: OfferView | undefined): string {
  switch (answer) {
    case 'offered':
      return offer?.role === 'lead' ? t`Offers to lead` : t`Offers to support`;
    case 'declined':
      return t`Declines`;
    case 'withdrawn':
      return t`Has withdrawn its offer`;
    case 'awaited':
      return t`No answer yet`;
    case 'late':
      return t`No answer, late`;
    case 'silent':
      return t`No answer`;
    case 'notAsked':
      return t`Not asked`;
  }
}

export function decisionWords(decision: OfferView['decision']): string {
  switch (decision) {
    case 'pending':
      return t`Not decided`;
    case 'confirmed':
      return t`Confirmed`;
    case 'reserve':
      return t`In reserve`;
    case 'declined':
      return t`Not taken`;
  }
}

export type LeadKind = z.infer<typeof nameLead>['kind'];
export const leadKinds = ['center', 'national', 'consultant'] as const satisfies LeadKind[];

export function leadKindWords(kind: LeadKind): string {
  switch (kind) {
    case 'center':
      return t`The Center`;
    case 'national':
      return t`A national institution`;
    case 'consultant':
      return t`A consultant`;
  }
}

/** The one who leads by name rather than by an offer, if there is one. */
export const namedLeadOf = ({ lead }: MatrixRow): MatrixRow['lead'] =>
  lead && !lead.key.startsWith('organization:') ? lead : null;

/** How an activity stands, the weightiest first. */
export type Standing =
  | 'leadWithdrew'
  | 'gap'
  | 'undecided'
  | 'gapAccepted'
  | 'severalLeads'
  | 'overlap'
  | 'overlapAccepted'
  | 'led';

export function standingsOf(row: MatrixRow): Standing[] {
  const isWithdrawn = row.offers.some(
    ({ role, decision, status }) =>
      role === 'lead' && decision === 'confirmed' && status === 'withdrawn',
  );
  const standings: Standing[] = [];
  if (isWithdrawn && row.gap) standings.push('leadWithdrew');
  if (row.gap) standings.push(gapStanding(row));
  if (row.leads > 1) standings.push('severalLeads');
  if (row.overlap) standings.push(row.overlapAccepted ? 'overlapAccepted' : 'overlap');
  if (row.leads === 1) standings.push('led');
  return standings;
}

/** Nobody leads: because nobody offers to, or only because no offer is confirmed yet. */
function gapStanding({ gapAccepted, offers }: MatrixRow): Standing {
  if (gapAccepted) return 'gapAccepted';
  const isOffered = offers.some(
    ({ role, status, decision }) =>
      role === 'lead' && status === 'offered' && decision !== 'declined',
  );
  return isOffered ? 'undecided' : 'gap';
}

export function standingWords(standing: Standing, row: MatrixRow): string {
  switch (standing) {
    case 'leadWithdrew':
      return t`The lead has withdrawn`;
    case 'gap':
      return t`Gap: nobody leads`;
    case 'undecided':
      return t`Lead not decided`;
    case 'gapAccepted':
      return t`Gap, accepted`;
    case 'severalLeads':
      return plural(row.leads, {
        one: '# confirmed lead',
        other: '# confirmed leads; one may stay',
      });
    case 'overlap':
      return t`Overlap: several offer to lead`;
    case 'overlapAccepted':
      return t`Overlap, accepted`;
    case 'led':
      return t`Led by ${row.lead?.name ?? ''}`;
  }
}

/** Organizations that were asked or have said something, by name: the columns of the matrix. */
export function organizationsIn(rows: readonly MatrixRow[]): { code: string; name: string }[] {
  const found = new Map<string, { code: string; name: string }>();
  for (const { asked, offers } of rows) {
    for (const { code, name } of [...asked, ...offers.map((one) => one.organization)]) {
      found.set(code, { code, name });
    }
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

export const isCallOpen = ({ state }: CaseView): boolean => state === 'coordination.calling';

/** Whether this person enters what others say: a manager of the case or an officer. */
export const mayActForOthers = ({ nextSteps }: CaseView): boolean =>
  nextSteps.some(
    ({ onBehalf, reasons }) => onBehalf && !reasons.some(({ code }) => code === 'wrongRole'),
  );
