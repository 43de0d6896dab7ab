import type { State } from './states.ts';

/**
 * What the guards read of a case: counts and flags, never personal data. They are read in the transaction that takes the
 * step and stored with its event, so that replay can ask the same questions again. Time is a fact like any other.
 *
 * A group is `null` when the step at hand does not need it; a guard that reads an absent group refuses.
 */
export interface Facts {
  readonly partner: PartnerFacts;
  readonly hold: HoldFacts;
  readonly lastMove: LastMoveFacts | null;
  readonly waiting: WaitingFacts;
  readonly paper: PaperFacts | null;
  readonly adoption: AdoptionFacts | null;
  readonly invitation: InvitationFacts | null;
  readonly expression: ExpressionFacts | null;
  readonly consultation: ConsultationFacts | null;
  readonly package: PackageFacts | null;
  readonly offers: OffersFacts | null;
  readonly workplan: WorkplanFacts | null;
}

export interface PartnerFacts {
  /** Other cases of the country that are open in steps 1 to 4. */
  readonly openCasesInSteps1To4: number;
  /** A recipient, or a director has waived the question for this country. */
  readonly mayReceivePackage: boolean;
  /** Two offices name different focal points for today, and no letter above both says who it is. */
  readonly designationContested: boolean;
}

export interface HoldFacts {
  readonly onHold: boolean;
}

/**
 * The newest move of the case from one open state to another that is neither an undo nor a correction; none once it has
 * been taken back.
 */
export interface LastMoveFacts {
  readonly from: State;
  readonly madeByActor: boolean;
  /** Whole seconds since the move was entered. */
  readonly secondsAgo: number;
  /** A mail of the move has been sent, or somebody outside has opened what it left. */
  readonly hasLeftTheHouse: boolean;
  /** What the move wrote was edited since. */
  readonly editedSince: boolean;
}

/** How long the state has lasted, in calendar days since its `occurred on`, and how often the awaited side was reminded in it. */
export interface WaitingFacts {
  readonly days: number;
  readonly reminders: number;
}

/** A signed paper of the country that a first person of the Center has entered. */
export interface PaperFacts {
  readonly enteredByActor: boolean;
  readonly hasFile: boolean;
  readonly byPhone: boolean;
}

export interface AdoptionFacts {
  readonly enteredByActor: boolean;
  /** From step 5 on a case rests on an agreed package, whose file has to be there. */
  readonly agreedPackageFileMissing: boolean;
}

export interface InvitationFacts {
  readonly hasAddressee: boolean;
  readonly hasLanguage: boolean;
  readonly missingMergeValues: number;
  readonly draftedByActor: boolean;
  readonly remindedToday: boolean;
  /** Working days of the country since the response date; 0 while it has not passed. */
  readonly workingDaysPastResponseDate: number;
}

export interface ExpressionFacts {
  readonly missingAnswers: number;
  readonly componentsRequested: number;
  readonly ranksUnique: boolean;
  /** How the endorsement letter comes. */
  readonly letter: 'none' | 'attached' | 'follows' | 'byPost';
  readonly declaredByDesignatedPerson: boolean;
  readonly openPoints: number;
  readonly completenessOpen: number;
  /** Eligibility answers that are missing, or "no" without a waiver with its reason. */
  readonly eligibilityOpen: number;
  readonly letterReceived: boolean;
  readonly letterMayFollow: boolean;
  readonly componentsInAnotherOpenCase: number;
  readonly assessedByActor: boolean;
}

export interface ConsultationFacts {
  /** Meetings ahead with someone of the Center and someone of the country. */
  readonly meetingsAhead: number;
  readonly meetingsHeld: number;
  /** Requested components neither agreed nor dropped with a reason. */
  readonly componentsUndecided: number;
  readonly componentsAgreed: number;
  readonly actionsWithoutOwnerOrDate: number;
}

export interface PackageFacts {
  readonly agreedComponentsNotCovered: number;
  readonly activitiesIncomplete: number;
  readonly componentsWithoutIndicator: number;
  readonly integrityUnanswered: number;
  readonly integrityNoWithoutNote: number;
  readonly openComments: number;
  readonly draftedByActor: boolean;
  /** Titles, needs and activities that lack the country's language, 0 when that is waived. */
  readonly untranslated: number;
  readonly proposedInThisConsultation: boolean;
  readonly changedMateriallySinceProposed: boolean;
  readonly round: number;
  /** 3 by default; a director may grant more. */
  readonly roundLimit: number;
  readonly componentsUnanswered: number;
  readonly changesUnresolved: number;
  readonly componentsAccepted: number;
  readonly endorsementLetter: boolean;
}

export interface OffersFacts {
  readonly activitiesToCall: number;
  readonly activitiesWithoutSuggestedProvider: number;
  /** Activities with neither a confirmed lead nor an accepted gap. */
  readonly activitiesUnsettled: number;
  readonly activitiesWithSeveralLeads: number;
  readonly gaps: number;
  readonly openOverlaps: number;
  readonly callDuePassed: boolean;
  readonly offersAwaited: number;
  readonly providersConsented: number;
  readonly leadsWithdrawn: number;
}

export interface WorkplanFacts {
  readonly reportingRhythmSet: boolean;
  readonly activitiesWithConsentedLead: number;
  readonly openAmendments: number;
  readonly amendmentProposedByActor: boolean;
  /** At most 30 days are shifted, and neither scope, cost nor provider change. */
  readonly amendmentIsSmall: boolean;
  /** Deliverables neither accepted, waived, nor unanswered after two reminders. */
  readonly deliverablesOpen: number;
  readonly reportsOutstanding: number;
  readonly closingAcceptedByCenter: boolean;
  readonly closingAcceptedByCountry: boolean;
  /** Reminders to countersign the closing report. */
  readonly closingReminders: number;
  readonly openItemsWithoutOwner: number;
}

/** A case of which nothing is known yet but its country: what `invitation.start` and `expression.apply` are asked with. */
export const factsOfNewCase = (partner: PartnerFacts): Facts => ({
  partner,
  hold: { onHold: false },
  lastMove: null,
  waiting: { days: 0, reminders: 0 },
  paper: null,
  adoption: null,
  invitation: null,
  expression: null,
  consultation: null,
  package: null,
  offers: null,
  workplan: null,
});
