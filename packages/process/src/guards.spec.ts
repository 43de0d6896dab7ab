import { describe, expect, test } from '@jest/globals';
import { eventRow, eventTypes } from './events.ts';
import type { Facts } from './facts.ts';
import { guardNames, type GuardName } from './guards.ts';
import { paperGuards } from './reasons.ts';
import { standings, type Standing } from './standing.ts';
import type { State } from './states.ts';
import { factsAllowing, type FactsOverrides } from './testing/facts.ts';
import { targetsOfEvent } from './targets.ts';
import { isRefused, transition } from './transition.ts';

const everybody = new Set<Standing>(standings);

/** For each guard facts of which it alone does not approve. */
const missing: Record<GuardName, FactsOverrides> = {
  noOpenCase: { partner: { openCasesInSteps1To4: 1 } },
  mayReceivePackage: { partner: { mayReceivePackage: false } },
  designationSettled: { partner: { designationContested: true } },
  onHold: { hold: { onHold: true } },
  notOnHold: { hold: { onHold: false } },
  hasAddressee: { invitation: { hasAddressee: false } },
  hasLanguage: { invitation: { hasLanguage: false } },
  noMergeValueMissing: { invitation: { missingMergeValues: 1 } },
  invitationFourEyes: { invitation: { draftedByActor: true } },
  oneReminderADay: { invitation: { remindedToday: true } },
  responseDateLongPassed: { invitation: { workingDaysPastResponseDate: 19 } },
  answersComplete: { expression: { missingAnswers: 1 } },
  componentRequested: { expression: { componentsRequested: 0 } },
  ranksUnique: { expression: { ranksUnique: false } },
  letterAccountedFor: { expression: { letter: 'none' } },
  declarationByDesignatedPerson: { expression: { declaredByDesignatedPerson: false } },
  pointsAnswered: { expression: { openPoints: 1 } },
  completenessChecked: { expression: { completenessOpen: 1 } },
  eligibilitySettled: { expression: { eligibilityOpen: 1 } },
  letterThereOrMayFollow: { expression: { letterReceived: false, letterMayFollow: false } },
  noComponentElsewhere: { expression: { componentsInAnotherOpenCase: 1 } },
  expressionFourEyes: { expression: { assessedByActor: true } },
  meetingAhead: { consultation: { meetingsAhead: 0 } },
  meetingHeld: { consultation: { meetingsHeld: 0 } },
  componentsDecided: { consultation: { componentsUndecided: 1 } },
  actionsOwned: { consultation: { actionsWithoutOwnerOrDate: 1 } },
  componentAgreed: { consultation: { componentsAgreed: 0 } },
  noComponentAgreed: { consultation: { componentsAgreed: 1 } },
  confirmationAwaitedLongEnough: { waiting: { days: 14 } },
  lastRoundIfProposed: { package: { round: 2 } },
  componentsCovered: { package: { agreedComponentsNotCovered: 1 } },
  activitiesComplete: { package: { activitiesIncomplete: 1 } },
  indicatorsThere: { package: { componentsWithoutIndicator: 1 } },
  integrityAnswered: { package: { integrityUnanswered: 1 } },
  noOpenComment: { package: { openComments: 1 } },
  packageFourEyes: { package: { draftedByActor: true } },
  inCountryLanguage: { package: { untranslated: 1 } },
  integrityMitigated: { package: { integrityNoWithoutNote: 1 } },
  proposedBefore: { package: { proposedInThisConsultation: false } },
  nothingMaterialChanged: { package: { changedMateriallySinceProposed: true } },
  roundLeft: { package: { round: 3 } },
  componentsAnswered: { package: { componentsUnanswered: 1 } },
  changesResolved: { package: { changesUnresolved: 1 } },
  componentAccepted: { package: { componentsAccepted: 0 } },
  endorsementLetterThere: { package: { endorsementLetter: false } },
  providersSuggested: { offers: { activitiesWithoutSuggestedProvider: 1 } },
  activitiesSettled: { offers: { activitiesUnsettled: 1 } },
  callOver: { offers: { callDuePassed: false } },
  gapLeft: { offers: { gaps: 0 } },
  oneLeadEach: { offers: { activitiesWithSeveralLeads: 1 } },
  overlapsSettled: { offers: { openOverlaps: 1 } },
  providerConsented: { offers: { providersConsented: 0 } },
  leadWithdrawn: { offers: { leadsWithdrawn: 0 } },
  rhythmSet: { workplan: { reportingRhythmSet: false } },
  leadConsented: { workplan: { activitiesWithConsentedLead: 0 } },
  amendmentOpen: { workplan: { openAmendments: 0 } },
  amendmentFourEyes: { workplan: { amendmentProposedByActor: true } },
  amendmentWithinManagersReach: { workplan: { amendmentIsSmall: false } },
  deliverablesSettled: { workplan: { deliverablesOpen: 1 } },
  reportsIn: { workplan: { reportsOutstanding: 1 } },
  closingAccepted: { workplan: { closingAcceptedByCountry: false, closingReminders: 1 } },
  openItemsOwned: { workplan: { openItemsWithoutOwner: 1 } },
  silentLongEnough: { waiting: { days: 59 } },
  somethingToUndo: { lastMove: null },
  undoneByWhoMoved: { lastMove: { madeByActor: false } },
  undoneInTime: { lastMove: { secondsAgo: 601 } },
  nothingLeftTheHouse: { lastMove: { hasLeftTheHouse: true } },
  notEditedSince: { lastMove: { editedSince: true } },
  paperEntered: { paper: null },
  paperHasFile: { paper: { hasFile: false } },
  paperNotByPhone: { paper: { byPhone: true } },
  paperSecondPerson: { paper: { enteredByActor: true } },
  adoptionFourEyes: { adoption: { enteredByActor: true } },
  agreedPackageFileThere: { adoption: { agreedPackageFileMissing: true } },
};

/** The state in which an event's guard is of consequence, where it is not the first that the event can be taken in. */
const where: Partial<Record<GuardName, State>> = {
  pointsAnswered: 'expressionOfInterest.returned',
  lastRoundIfProposed: 'draftPackage.proposed',
};

const askers: Partial<Record<GuardName, ReadonlySet<Standing>>> = {
  amendmentWithinManagersReach: new Set<Standing>(['manager']),
};

const guarded = eventTypes.flatMap((type) =>
  eventRow(type).guards.map((guard) => [type, guard] as const),
);

describe('guards', () => {
  test.each(guarded)(
    '%s holds when %s does, and is refused with it alone when it alone fails',
    (type, guard) => {
      const { from } = eventRow(type);
      const state = from === 'new' ? 'new' : (where[guard] ?? from[0]!);
      const to = targetsOfEvent(type, state)[0];
      const record = { target: to, state: to, reasonCode: 'noReply' };
      const ask = (facts: Facts) =>
        transition(state, facts, { type, record }, askers[guard] ?? everybody);

      const held = ask(
        factsAllowing(type, state, type === 'case.undo' ? { lastMove: { from: to as State } } : {}),
      );
      expect(isRefused(held) ? held.reasons : []).toEqual([]);

      const failed = ask(factsAllowing(type, state, missing[guard]));
      expect(isRefused(failed) ? failed.reasons.map(({ code }) => code) : []).toEqual([guard]);
    },
  );

  test('every guard of the handbook is asked by some event', () => {
    const asked = new Set<GuardName>([
      ...guarded.map(([, guard]) => guard),
      ...paperGuards,
      'onHold',
    ]);
    expect(guardNames.filter((name) => !asked.has(name))).toEqual([]);
  });

  test.each(paperGuards)('a confirmation entered for the country is refused with %s', (guard) => {
    const state = 'consultation.awaitingConfirmation';
    const act = { type: 'consultation.confirm', onBehalf: true } as const;
    const held = transition(
      state,
      factsAllowing(act.type, state),
      act,
      new Set<Standing>(['center']),
    );
    expect(isRefused(held)).toBe(false);
    const failed = transition(
      state,
      factsAllowing(act.type, state, missing[guard]),
      act,
      new Set<Standing>(['center']),
    );
    expect(isRefused(failed) ? failed.reasons.map(({ code }) => code) : []).toEqual([guard]);
  });
});
