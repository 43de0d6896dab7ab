import type { GuardName } from './guards.ts';
import type { Standing } from './standing.ts';
import { openStates, stateTable, states, statesOf, type State } from './states.ts';

/** Who is told by mail when the step has been taken. `center` is the manager of the case. */
export type Audience = 'country' | 'center' | 'director' | 'organizations';

export interface EventRow {
  /** `new`: the event opens a case. */
  readonly from: 'new' | readonly State[];
  /** `same`: the case stays where it is; `record`, `facts`: the target is named by the record or by the facts. */
  readonly to: State | 'same' | 'record' | 'facts';
  readonly who: readonly Standing[];
  /** Names of the fields that must travel with the event. */
  readonly record: readonly string[];
  readonly guards: readonly GuardName[];
  readonly tells: readonly Audience[];
  /** Lawful while the case is on hold. */
  readonly duringHold?: true;
  /** Counts for the country only after a second person of the Center has checked the paper. */
  readonly needsPaper?: true;
}

const inCoordination = statesOf('coordination');
const inInvitation = statesOf('invitation');
const inImplementation = statesOf('implementation');
const fromStep2 = openStates.filter((name) => stateTable[name].step !== 'invitation');
const step2To5 = fromStep2.filter((name) => stateTable[name].step !== 'implementation');

/** The offer process: every event, whence, whither, by whom, with what, and under which conditions. */
export const eventTable = {
  'invitation.start': event('new', 'invitation.drafting', ['manager', 'officer'], {
    record: ['countryCode', 'responseDate'],
    guards: ['noOpenCase', 'mayReceivePackage'],
  }),
  'expression.apply': event('new', 'expressionOfInterest.drafting', ['focalPoint'], {
    guards: ['noOpenCase', 'mayReceivePackage'],
    tells: ['center'],
  }),
  'case.adopt': event('new', 'record', ['director'], {
    record: ['state', 'source', 'stepDates', 'components'],
    guards: ['noOpenCase', 'adoptionFourEyes', 'agreedPackageFileThere'],
  }),

  'invitation.submit': event(
    ['invitation.drafting'],
    'invitation.awaitingApproval',
    ['manager', 'officer'],
    { guards: ['hasAddressee', 'hasLanguage', 'noMergeValueMissing'], tells: ['director'] },
  ),
  'invitation.approve': event(['invitation.awaitingApproval'], 'invitation.sent', ['director'], {
    guards: ['invitationFourEyes'],
    tells: ['country'],
  }),
  'invitation.return': event(['invitation.awaitingApproval'], 'invitation.drafting', ['director'], {
    record: ['reason'],
    tells: ['center'],
  }),
  'invitation.remind': event(['invitation.sent'], 'same', ['manager', 'officer', 'clock'], {
    guards: ['oneReminderADay'],
    tells: ['country'],
  }),
  'invitation.lapse': event(['invitation.sent'], 'invitation.lapsed', ['manager'], {
    guards: ['responseDateLongPassed'],
  }),
  'invitation.renew': event(
    ['invitation.sent', 'invitation.lapsed'],
    'invitation.drafting',
    ['manager'],
    { record: ['reasonCode'] },
  ),
  'invitation.cancel': event(inInvitation, 'cancelled', ['manager', 'director'], {
    record: ['reason'],
    tells: ['country'],
  }),
  'invitation.decline': event(
    ['invitation.sent', 'invitation.lapsed'],
    'declinedByCountry',
    ['focalPoint'],
    { record: ['reasonCode'], guards: ['designationSettled'], tells: ['center', 'country'] },
  ),

  'expression.start': event(
    ['invitation.sent', 'invitation.lapsed'],
    'expressionOfInterest.drafting',
    ['focalPoint'],
    { tells: ['center'] },
  ),
  'expression.submit': event(
    ['expressionOfInterest.drafting', 'expressionOfInterest.returned'],
    'expressionOfInterest.submitted',
    ['focalPoint'],
    {
      record: ['versionMeant'],
      guards: [
        'designationSettled',
        'answersComplete',
        'componentRequested',
        'ranksUnique',
        'letterAccountedFor',
        'declarationByDesignatedPerson',
        'pointsAnswered',
      ],
      tells: ['center', 'country'],
      needsPaper: true,
    },
  ),
  'expression.review': event(
    ['expressionOfInterest.submitted'],
    'expressionOfInterest.underReview',
    ['manager', 'officer'],
    { guards: ['completenessChecked'] },
  ),
  'expression.return': event(
    ['expressionOfInterest.submitted', 'expressionOfInterest.underReview'],
    'expressionOfInterest.returned',
    ['manager'],
    { record: ['points', 'dueDate'], tells: ['country'] },
  ),
  'expression.accept': event(
    ['expressionOfInterest.underReview'],
    'consultation.planning',
    ['director'],
    {
      guards: [
        'eligibilitySettled',
        'letterThereOrMayFollow',
        'noComponentElsewhere',
        'expressionFourEyes',
      ],
      tells: ['country', 'center'],
    },
  ),
  'expression.decline': event(
    ['expressionOfInterest.underReview'],
    'declinedByCenter',
    ['director'],
    { record: ['criterion', 'reason', 'applyAgainOn'], tells: ['country'] },
  ),
  'expression.defer': event(
    ['expressionOfInterest.underReview'],
    'expressionOfInterest.deferred',
    ['director'],
    { record: ['until'], tells: ['country'] },
  ),
  'expression.resume': event(
    ['expressionOfInterest.deferred'],
    'expressionOfInterest.underReview',
    ['manager', 'clock'],
    { tells: ['center'] },
  ),

  'consultation.schedule': event(
    ['consultation.planning', 'consultation.recording'],
    'consultation.scheduled',
    ['manager', 'officer'],
    { guards: ['meetingAhead'], tells: ['country'] },
  ),
  'consultation.record': event(
    ['consultation.planning', 'consultation.scheduled'],
    'consultation.recording',
    ['manager', 'officer'],
    { guards: ['meetingHeld'] },
  ),
  'consultation.send': event(
    ['consultation.recording'],
    'consultation.awaitingConfirmation',
    ['manager'],
    {
      record: ['versionMeant'],
      guards: ['componentsDecided', 'actionsOwned'],
      tells: ['country'],
    },
  ),
  'consultation.contest': event(
    ['consultation.awaitingConfirmation'],
    'consultation.recording',
    ['focalPoint'],
    { record: ['comments'], guards: ['designationSettled'], tells: ['center'] },
  ),
  'consultation.confirm': event(
    ['consultation.awaitingConfirmation'],
    'draftPackage.drafting',
    ['focalPoint'],
    {
      record: ['versionMeant'],
      guards: ['designationSettled', 'componentAgreed'],
      tells: ['center', 'country'],
      needsPaper: true,
    },
  ),
  'consultation.proceed': event(
    ['consultation.awaitingConfirmation'],
    'draftPackage.drafting',
    ['director'],
    {
      record: ['reason'],
      guards: ['confirmationAwaitedLongEnough', 'componentAgreed'],
      tells: ['country'],
    },
  ),
  'consultation.end': event(
    ['consultation.recording', 'consultation.awaitingConfirmation'],
    'declinedByCenter',
    ['director'],
    { record: ['reason', 'discussed'], guards: ['noComponentAgreed'], tells: ['country'] },
  ),
  'consultation.reopen': event(
    [
      'draftPackage.drafting',
      'draftPackage.internalReview',
      'draftPackage.proposed',
      ...inCoordination,
    ],
    'consultation.planning',
    ['manager', 'focalPoint'],
    {
      record: ['reason'],
      guards: ['lastRoundIfProposed', 'noOpenCase'],
      tells: ['country', 'center'],
    },
  ),

  'package.submit': event(['draftPackage.drafting'], 'draftPackage.internalReview', ['manager'], {
    record: ['versionMeant'],
    guards: [
      'componentsCovered',
      'activitiesComplete',
      'indicatorsThere',
      'integrityAnswered',
      'noOpenComment',
    ],
    tells: ['director'],
  }),
  'package.return': event(['draftPackage.internalReview'], 'draftPackage.drafting', ['director'], {
    record: ['reason'],
    tells: ['center'],
  }),
  'package.propose': event(['draftPackage.internalReview'], 'draftPackage.proposed', ['director'], {
    record: ['versionMeant'],
    guards: ['packageFourEyes', 'inCountryLanguage', 'integrityMitigated'],
    tells: ['country'],
  }),
  'package.reissue': event(['draftPackage.drafting'], 'draftPackage.proposed', ['manager'], {
    record: ['versionMeant'],
    guards: ['proposedBefore', 'nothingMaterialChanged'],
    tells: ['country'],
  }),
  'package.requestChanges': event(
    ['draftPackage.proposed'],
    'draftPackage.drafting',
    ['focalPoint'],
    { record: ['answers'], guards: ['designationSettled', 'roundLeft'], tells: ['center'] },
  ),
  'package.agree': event(['draftPackage.proposed'], 'coordination.matching', ['focalPoint'], {
    record: ['versionMeant', 'acceptance'],
    guards: [
      'designationSettled',
      'componentsAnswered',
      'changesResolved',
      'componentAccepted',
      'endorsementLetterThere',
    ],
    tells: ['center', 'country'],
    needsPaper: true,
  }),
  'package.revise': event(inCoordination, 'draftPackage.drafting', ['manager'], {
    record: ['reason'],
    guards: ['noOpenCase'],
    tells: ['country'],
  }),

  'offers.call': event(['coordination.matching'], 'coordination.calling', ['manager'], {
    record: ['recipients', 'dueDate'],
    guards: ['providersSuggested'],
    tells: ['organizations'],
  }),
  'offers.settle': event(['coordination.matching'], 'coordination.consolidating', ['manager'], {
    guards: ['activitiesSettled'],
  }),
  'offers.close': event(
    ['coordination.calling'],
    'coordination.consolidating',
    ['manager', 'clock'],
    { guards: ['callOver'], tells: ['center'] },
  ),
  'offers.callAgain': event(['coordination.consolidating'], 'coordination.calling', ['manager'], {
    record: ['recipients', 'dueDate'],
    guards: ['gapLeft'],
    tells: ['organizations'],
  }),
  'offers.consolidate': event(
    ['coordination.consolidating'],
    'coordination.awaitingConsent',
    ['manager'],
    {
      guards: ['activitiesSettled', 'oneLeadEach', 'overlapsSettled'],
      tells: ['country'],
    },
  ),
  'offers.withhold': event(
    ['coordination.awaitingConsent'],
    'coordination.consolidating',
    ['focalPoint'],
    { record: ['withheld'], guards: ['designationSettled'], tells: ['center'] },
  ),
  'offers.consent': event(
    ['coordination.awaitingConsent'],
    'coordination.confirmed',
    ['focalPoint'],
    {
      record: ['versionMeant'],
      guards: ['designationSettled', 'providerConsented'],
      tells: ['center', 'country'],
      needsPaper: true,
    },
  ),
  'offers.reopen': event(['implementation.inProgress'], 'coordination.matching', ['manager'], {
    record: ['reason'],
    guards: ['leadWithdrawn'],
    tells: ['country'],
  }),

  'implementation.start': event(
    ['coordination.confirmed'],
    'implementation.inProgress',
    ['manager'],
    {
      record: ['kickOffDate'],
      guards: ['rhythmSet', 'leadConsented'],
      tells: ['country', 'organizations'],
    },
  ),
  'amendment.propose': event(['implementation.inProgress'], 'same', ['manager', 'focalPoint'], {
    record: ['kind', 'effect', 'reason'],
    tells: ['director', 'country'],
  }),
  'amendment.settle': event(['implementation.inProgress'], 'same', ['director', 'manager'], {
    record: ['amendmentId', 'decision', 'reason'],
    guards: ['amendmentOpen', 'amendmentFourEyes', 'amendmentWithinManagersReach'],
    tells: ['country', 'center'],
  }),
  'implementation.finish': event(
    ['implementation.inProgress'],
    'implementation.finalReporting',
    ['manager'],
    { guards: ['deliverablesSettled', 'reportsIn'], tells: ['country'] },
  ),

  'case.complete': event(['implementation.finalReporting'], 'completed', ['director'], {
    guards: ['closingAccepted', 'openItemsOwned'],
    tells: ['country', 'center'],
  }),
  'case.hold': event(fromStep2, 'same', ['director'], {
    record: ['reasonCode', 'reviewDate'],
    tells: ['country', 'center'],
  }),
  'case.resume': event(fromStep2, 'same', ['director', 'manager'], {
    guards: ['notOnHold'],
    tells: ['country'],
    duringHold: true,
  }),
  'case.prolongHold': event(fromStep2, 'same', ['director'], {
    record: ['reasonCode', 'reviewDate'],
    guards: ['notOnHold'],
    tells: ['country'],
    duringHold: true,
  }),
  'case.withdraw': event(fromStep2, 'withdrawn', ['focalPoint'], {
    record: ['reason', 'letter'],
    guards: ['designationSettled'],
    tells: ['center', 'country'],
    duringHold: true,
    needsPaper: true,
  }),
  'case.close': event(step2To5, 'closedByCenter', ['director'], {
    record: ['reasonCode', 'letter'],
    guards: ['silentLongEnough'],
    tells: ['country'],
    duringHold: true,
  }),
  'case.terminate': event(inImplementation, 'terminated', ['director'], {
    record: ['reason', 'results'],
    tells: ['country', 'organizations'],
    duringHold: true,
  }),
  'case.override': event(openStates, 'record', ['director'], {
    record: ['target', 'reason'],
    guards: ['noOpenCase'],
    tells: ['center'],
  }),
  'case.undo': event(
    openStates,
    'facts',
    ['director', 'manager', 'officer', 'focalPoint', 'center'],
    {
      guards: [
        'somethingToUndo',
        'undoneByWhoMoved',
        'undoneInTime',
        'nothingLeftTheHouse',
        'notEditedSince',
        'noOpenCase',
      ],
    },
  ),
  'case.correct': event(states, 'same', ['manager'], {
    record: ['line', 'what', 'reason'],
    duringHold: true,
  }),
} as const satisfies Record<string, EventRow>;

export type EventType = keyof typeof eventTable;
export const eventTypes = Object.keys(eventTable) as EventType[];
export const isEventType = (text: string): text is EventType => Object.hasOwn(eventTable, text);

/** The row of one event, without its literal types. */
export const eventRow = (type: EventType): EventRow => eventTable[type];

/** The events that open a case. */
export const openingEvents = eventTypes.filter((type) => eventRow(type).from === 'new');

function event(
  from: EventRow['from'],
  to: EventRow['to'],
  who: EventRow['who'],
  more: Partial<Omit<EventRow, 'from' | 'to' | 'who'>>,
): EventRow {
  return { from, to, who, record: [], guards: [], tells: [], ...more };
}
