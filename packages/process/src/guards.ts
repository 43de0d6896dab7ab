import { guardsOver, type Guard, type ReasonParams } from './guard.ts';
import type { Facts } from './facts.ts';
import { stepNumber, stepOf, type State } from './states.ts';

/** Ten minutes, in which a move may be taken back by whoever made it. */
export const undoSeconds = 600;
/** Working days after the response date, after which an invitation may lapse. */
export const lapseWorkingDays = 20;
/** Days and reminders after which the Center may go on without a confirmation, which is never taken for consent. */
export const silence = { confirmationDays: 14, closeDays: 60, reminders: 2 } as const;

const invitation = guardsOver('invitation', 'invitation', ['manager', 'officer']);
const expression = guardsOver('expression', 'expressionOfInterest', ['focalPoint']);
const intake = guardsOver('expression', 'intake', ['manager', 'officer']);
const consultation = guardsOver('consultation', 'consultation', ['manager', 'officer']);
const supportPackage = guardsOver('package', 'supportPackage', ['manager', 'officer']);
const answers = guardsOver('package', 'packageAnswers', ['focalPoint']);
const offers = guardsOver('offers', 'offers', ['manager', 'officer']);
const workplan = guardsOver('workplan', 'workplan', ['manager', 'officer']);
const adoption = guardsOver('adoption', 'adoption', ['manager']);

/** Every guard of the handbook by the code of its reason. Guards are pure; one that misses its facts refuses. */
export const guards = {
  noOpenCase: {
    holds: ({ partner }, { target }) =>
      target === undefined || !isInSteps1To4(target) || partner.openCasesInSteps1To4 === 0,
    params: ({ partner }) => ({ count: partner.openCasesInSteps1To4 }),
    fix: 'partnerCountry',
    who: ['manager', 'director'],
  },
  mayReceivePackage: {
    holds: ({ partner }) => partner.mayReceivePackage,
    fix: 'partnerCountry',
    who: ['director'],
  },
  designationSettled: {
    holds: ({ partner }) => !partner.designationContested,
    fix: 'partnerCountry',
    who: ['manager'],
  },

  onHold: {
    holds: ({ hold }) => !hold.onHold,
    fix: 'case',
    who: ['director', 'manager'],
  },
  notOnHold: { holds: ({ hold }) => hold.onHold, fix: 'case', who: ['director'] },

  hasAddressee: invitation.that((f) => f.hasAddressee),
  hasLanguage: invitation.that((f) => f.hasLanguage),
  noMergeValueMissing: invitation.none('missingMergeValues'),
  invitationFourEyes: { ...invitation.that((f) => !f.draftedByActor), who: ['director'] },
  oneReminderADay: invitation.that((f) => !f.remindedToday),
  responseDateLongPassed: invitation.that(
    (f) => f.workingDaysPastResponseDate >= lapseWorkingDays,
    (f) => ({ passed: f.workingDaysPastResponseDate, needed: lapseWorkingDays }),
  ),

  answersComplete: expression.none('missingAnswers'),
  componentRequested: expression.that((f) => f.componentsRequested > 0),
  ranksUnique: expression.that((f) => f.ranksUnique),
  letterAccountedFor: expression.that((f) => f.letter !== 'none'),
  declarationByDesignatedPerson: expression.that((f) => f.declaredByDesignatedPerson),
  pointsAnswered: {
    ...expression.none('openPoints'),
    holds: ({ expression: own }, { state }) =>
      state !== 'expressionOfInterest.returned' || own?.openPoints === 0,
  },
  completenessChecked: intake.none('completenessOpen'),
  eligibilitySettled: intake.none('eligibilityOpen'),
  letterThereOrMayFollow: {
    ...intake.that((f) => f.letterReceived || f.letterMayFollow),
    who: ['focalPoint', 'director'],
  },
  noComponentElsewhere: intake.none('componentsInAnotherOpenCase'),
  expressionFourEyes: { ...intake.that((f) => !f.assessedByActor), who: ['director'] },

  meetingAhead: consultation.that((f) => f.meetingsAhead > 0),
  meetingHeld: consultation.that((f) => f.meetingsHeld > 0),
  componentsDecided: consultation.none('componentsUndecided'),
  actionsOwned: consultation.none('actionsWithoutOwnerOrDate'),
  componentAgreed: consultation.that((f) => f.componentsAgreed > 0),
  noComponentAgreed: consultation.none('componentsAgreed'),
  confirmationAwaitedLongEnough: {
    holds: ({ waiting }) =>
      waiting.days > silence.confirmationDays && waiting.reminders >= silence.reminders,
    params: waitingParams(silence.confirmationDays),
    fix: 'case',
    who: ['manager', 'officer'],
  },
  lastRoundIfProposed: {
    ...answers.that(() => true, rounds),
    holds: ({ package: own }, { state }) =>
      state !== 'draftPackage.proposed' || (own !== null && own.round >= own.roundLimit),
  },

  componentsCovered: supportPackage.none('agreedComponentsNotCovered'),
  activitiesComplete: supportPackage.none('activitiesIncomplete'),
  indicatorsThere: supportPackage.none('componentsWithoutIndicator'),
  integrityAnswered: supportPackage.none('integrityUnanswered'),
  noOpenComment: { ...supportPackage.none('openComments'), fix: 'discussion' },
  packageFourEyes: { ...supportPackage.that((f) => !f.draftedByActor), who: ['director'] },
  inCountryLanguage: supportPackage.none('untranslated'),
  integrityMitigated: supportPackage.none('integrityNoWithoutNote'),
  proposedBefore: supportPackage.that((f) => f.proposedInThisConsultation),
  nothingMaterialChanged: supportPackage.that((f) => !f.changedMateriallySinceProposed),
  roundLeft: { ...answers.that((f) => f.round < f.roundLimit, rounds), who: ['director'] },
  componentsAnswered: answers.none('componentsUnanswered'),
  changesResolved: answers.none('changesUnresolved'),
  componentAccepted: answers.that((f) => f.componentsAccepted > 0),
  endorsementLetterThere: answers.that((f) => f.endorsementLetter),

  providersSuggested: offers.that(
    (f) => f.activitiesToCall > 0 && f.activitiesWithoutSuggestedProvider === 0,
    (f) => ({ count: f.activitiesWithoutSuggestedProvider }),
  ),
  activitiesSettled: offers.none('activitiesUnsettled'),
  callOver: offers.that(
    (f) => f.callDuePassed || f.offersAwaited === 0,
    (f) => ({ count: f.offersAwaited }),
  ),
  gapLeft: offers.that((f) => f.gaps > 0),
  oneLeadEach: offers.none('activitiesWithSeveralLeads'),
  overlapsSettled: offers.none('openOverlaps'),
  providerConsented: {
    ...offers.that((f) => f.providersConsented > 0),
    fix: 'consents',
    who: ['focalPoint'],
  },
  leadWithdrawn: offers.that((f) => f.leadsWithdrawn > 0),

  rhythmSet: workplan.that((f) => f.reportingRhythmSet),
  leadConsented: workplan.that((f) => f.activitiesWithConsentedLead > 0),
  amendmentOpen: workplan.that((f) => f.openAmendments > 0),
  amendmentFourEyes: {
    ...workplan.that((f) => !f.amendmentProposedByActor),
    who: ['director', 'manager'],
  },
  amendmentWithinManagersReach: {
    holds: (facts, { standings }) =>
      standings.has('director') || facts.workplan?.amendmentIsSmall === true,
    fix: 'workplan',
    who: ['director'],
  },
  deliverablesSettled: workplan.none('deliverablesOpen'),
  reportsIn: workplan.none('reportsOutstanding'),
  closingAccepted: {
    ...workplan.that(
      (f) =>
        f.closingAcceptedByCenter &&
        (f.closingAcceptedByCountry || f.closingReminders >= silence.reminders),
    ),
    fix: 'closingReport',
    who: ['manager', 'focalPoint'],
  },
  openItemsOwned: { ...workplan.none('openItemsWithoutOwner'), fix: 'closingReport' },

  silentLongEnough: {
    holds: ({ waiting }, { record }) =>
      record?.['reasonCode'] !== 'noReply' ||
      (waiting.days >= silence.closeDays && waiting.reminders >= silence.reminders),
    params: waitingParams(silence.closeDays),
    fix: 'case',
    who: ['manager'],
  },

  somethingToUndo: { holds: ({ lastMove }) => lastMove !== null, fix: 'case', who: [] },
  undoneByWhoMoved: undo((f) => f.madeByActor),
  undoneInTime: undo((f) => f.secondsAgo <= undoSeconds),
  nothingLeftTheHouse: undo((f) => !f.hasLeftTheHouse),
  notEditedSince: undo((f) => !f.editedSince),

  paperEntered: paper((f) => f !== null),
  paperHasFile: paper((f) => f === null || f.hasFile),
  paperNotByPhone: paper((f) => f === null || !f.byPhone),
  paperSecondPerson: paper((f) => f === null || !f.enteredByActor),

  adoptionFourEyes: { ...adoption.that((f) => !f.enteredByActor), who: ['director'] },
  agreedPackageFileThere: adoption.that((f) => !f.agreedPackageFileMissing),
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
export const guardNames = Object.keys(guards) as GuardName[];

/** The guard of one name, without its literal types. */
export const guardOf = (name: GuardName): Guard => guards[name];

/** A country has at most one open case in these steps; the database says so too. */
function isInSteps1To4(state: State): boolean {
  const step = stepOf(state);
  return step !== null && stepNumber(step) <= 4;
}

function rounds(facts: { round: number; roundLimit: number }): ReasonParams {
  return { round: facts.round, limit: facts.roundLimit };
}

function waitingParams(neededDays: number): (facts: Facts) => ReasonParams {
  return ({ waiting }) => ({
    days: waiting.days,
    neededDays,
    reminders: waiting.reminders,
    neededReminders: silence.reminders,
  });
}

/** Conditions on a move to take back; with no such move `somethingToUndo` speaks alone. */
function undo(holds: (facts: NonNullable<Facts['lastMove']>) => boolean): Guard {
  return {
    holds: ({ lastMove }) => lastMove === null || holds(lastMove),
    params: ({ lastMove }) => ({
      minutes: undoSeconds / 60,
      secondsAgo: lastMove?.secondsAgo ?? 0,
    }),
    fix: 'case',
    who: [],
  };
}

/** Conditions on a paper; with no paper entered `paperEntered` speaks alone. */
function paper(holds: (facts: Facts['paper']) => boolean): Guard {
  return { holds: (facts) => holds(facts.paper), fix: 'papers', who: ['center'] };
}
