import type { EventType } from '../events.ts';
import type { Facts } from '../facts.ts';
import { ordinalOf, targetsOfEvent } from '../targets.ts';
import type { State } from '../states.ts';

/** Changes to some groups of facts; a group may be taken away with `null`. */
export type FactsOverrides = {
  readonly [G in keyof Facts]?: Facts[G] extends infer F ? Partial<NonNullable<F>> | null : never;
};

const allowing = {
  partner: { openCasesInSteps1To4: 0, mayReceivePackage: true, designationContested: false },
  hold: { onHold: false },
  lastMove: {
    from: 'invitation.drafting',
    madeByActor: true,
    secondsAgo: 60,
    hasLeftTheHouse: false,
    editedSince: false,
  },
  waiting: { days: 90, reminders: 2 },
  paper: { enteredByActor: false, hasFile: true, byPhone: false },
  adoption: { enteredByActor: false, agreedPackageFileMissing: false },
  invitation: {
    hasAddressee: true,
    hasLanguage: true,
    missingMergeValues: 0,
    draftedByActor: false,
    remindedToday: false,
    workingDaysPastResponseDate: 20,
  },
  expression: {
    missingAnswers: 0,
    componentsRequested: 2,
    ranksUnique: true,
    letter: 'attached',
    declaredByDesignatedPerson: true,
    openPoints: 0,
    completenessOpen: 0,
    eligibilityOpen: 0,
    letterReceived: true,
    letterMayFollow: false,
    componentsInAnotherOpenCase: 0,
    assessedByActor: false,
  },
  consultation: {
    meetingsAhead: 1,
    meetingsHeld: 1,
    componentsUndecided: 0,
    componentsAgreed: 2,
    actionsWithoutOwnerOrDate: 0,
  },
  package: {
    agreedComponentsNotCovered: 0,
    activitiesIncomplete: 0,
    componentsWithoutIndicator: 0,
    integrityUnanswered: 0,
    integrityNoWithoutNote: 0,
    openComments: 0,
    draftedByActor: false,
    untranslated: 0,
    proposedInThisConsultation: true,
    changedMateriallySinceProposed: false,
    round: 1,
    roundLimit: 3,
    componentsUnanswered: 0,
    changesUnresolved: 0,
    componentsAccepted: 2,
    endorsementLetter: true,
  },
  offers: {
    activitiesToCall: 3,
    activitiesWithoutSuggestedProvider: 0,
    activitiesUnsettled: 0,
    activitiesWithSeveralLeads: 0,
    gaps: 1,
    openOverlaps: 0,
    callDuePassed: true,
    offersAwaited: 1,
    providersConsented: 2,
    leadsWithdrawn: 1,
  },
  workplan: {
    reportingRhythmSet: true,
    activitiesWithConsentedLead: 2,
    openAmendments: 1,
    amendmentProposedByActor: false,
    amendmentIsSmall: true,
    deliverablesOpen: 0,
    reportsOutstanding: 0,
    closingAcceptedByCenter: true,
    closingAcceptedByCountry: true,
    closingReminders: 0,
    openItemsWithoutOwner: 0,
  },
} as const satisfies Facts;

/** Facts to which hardly any guard objects; three guards contradict others and need `factsAllowing`. */
export function allowingFacts(overrides: FactsOverrides = {}): Facts {
  const groups = Object.keys(allowing) as (keyof Facts)[];
  return Object.fromEntries(
    groups.map((group) => {
      const changed = overrides[group];
      return [group, changed === null ? null : { ...allowing[group], ...changed }];
    }),
  ) as unknown as Facts;
}

/** Facts that allow one event in one state. */
export function factsAllowing(
  type: EventType,
  from: State | 'new',
  overrides: FactsOverrides = {},
): Facts {
  return allowingFacts(merged(neededFor(type, from), overrides));
}

function neededFor(type: EventType, from: State | 'new'): FactsOverrides {
  if (type === 'consultation.end') return { consultation: { componentsAgreed: 0 } };
  if (type === 'consultation.reopen') return { package: { round: 3 } };
  if (type === 'case.resume' || type === 'case.prolongHold') return { hold: { onHold: true } };
  if (type === 'case.undo' && from !== 'new') {
    const before = targetsOfEvent(type, from).toSorted((a, b) => ordinalOf(a) - ordinalOf(b))[0];
    return before ? { lastMove: { from: before } } : {};
  }
  return {};
}

function merged(first: FactsOverrides, second: FactsOverrides): FactsOverrides {
  const groups = [...Object.keys(first), ...Object.keys(second)] as (keyof Facts)[];
  return Object.fromEntries(
    groups.map((group) => [
      group,
      second[group] === null ? null : { ...first[group], ...second[group] },
    ]),
  );
}
