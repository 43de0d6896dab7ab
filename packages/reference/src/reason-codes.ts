import type { Coded } from './words.ts';
import { caseReasonCodes } from './reason-codes/case.ts';
import { expressionReasonCodes } from './reason-codes/expression.ts';
import { invitationReasonCodes } from './reason-codes/invitation.ts';
import { offersReasonCodes } from './reason-codes/offers.ts';
import { amendmentReasonCodes } from './reason-codes/amendment.ts';

/**
 * The reason codes with which a step may travel, by the name of its event, as first loaded: an administrator can add to them
 * and put them out of use. Codes are letters only. Those of `invitation.renew`, `case.close` and the amendment kinds are the
 * process handbook's; the others are composed from why cases stall in comparable programmes (inference).
 */
export const reasonCodes = {
  ...invitationReasonCodes,
  ...expressionReasonCodes,
  ...offersReasonCodes,
  ...amendmentReasonCodes,
  ...caseReasonCodes,
} as const satisfies Readonly<Record<string, readonly Coded[]>>;

/** Events that carry a reason code, an amendment's kind or a criterion. */
export type ReasonedEvent = keyof typeof reasonCodes;
export type ReasonCode<Event extends ReasonedEvent> = (typeof reasonCodes)[Event][number]['code'];
