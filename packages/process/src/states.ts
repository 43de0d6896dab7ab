/** The six steps of the offer, in the order in which every case goes through them. */
export const steps = [
  'invitation',
  'expressionOfInterest',
  'consultation',
  'draftPackage',
  'coordination',
  'implementation',
] as const;
export type Step = (typeof steps)[number];

/** Whose move it is. In implementation it follows the oldest open item; `nobody` while deferred, on hold or ended. */
export const turns = ['center', 'country', 'organizations', 'nobody'] as const;
export type Turn = (typeof turns)[number];

/**
 * How long a state may last. `workingDays` count by the calendar of whoever has the turn, `days` are calendar days, from
 * the day on which the state was entered, or from the acceptance of the expression of interest where `since` says so.
 * `reminderDays` are days after the state was entered, `limitDays` a hard end, `rounds` how often it may come back, `reportEveryMonths` the default rhythm of
 * progress reports. An administrator may change them: these are the defaults of the process handbook.
 */
export type ServiceLevel =
  | { readonly workingDays: number }
  | {
      readonly days: number;
      readonly reminderDays?: readonly number[];
      readonly limitDays?: number;
      readonly rounds?: number;
      readonly since?: 'acceptance';
    }
  | { readonly months: number; readonly reportEveryMonths: number }
  | null;

interface StateFacts {
  readonly step: Step | null;
  readonly turn: Turn | 'followsItems';
  readonly serviceLevel: ServiceLevel;
}

/** Every state of a case, in the order of the handbook; the key is the text kept in the database. */
export const stateTable = {
  'invitation.drafting': state('invitation', 'center', { workingDays: 10 }),
  'invitation.awaitingApproval': state('invitation', 'center', { workingDays: 5 }),
  'invitation.sent': state('invitation', 'country', { days: 60, reminderDays: [30, 45] }),
  'invitation.lapsed': state('invitation', 'center', { workingDays: 10 }),
  'expressionOfInterest.drafting': state('expressionOfInterest', 'country', { days: 30 }),
  'expressionOfInterest.submitted': state('expressionOfInterest', 'center', { workingDays: 5 }),
  'expressionOfInterest.underReview': state('expressionOfInterest', 'center', { days: 30 }),
  'expressionOfInterest.returned': state('expressionOfInterest', 'country', { days: 30 }),
  'expressionOfInterest.deferred': state('expressionOfInterest', 'nobody', null),
  'consultation.planning': state('consultation', 'center', { days: 21 }),
  'consultation.scheduled': state('consultation', 'center', { days: 45, since: 'acceptance' }),
  'consultation.recording': state('consultation', 'center', { days: 14 }),
  'consultation.awaitingConfirmation': state('consultation', 'country', { days: 14 }),
  'draftPackage.drafting': state('draftPackage', 'center', { days: 60, limitDays: 180 }),
  'draftPackage.internalReview': state('draftPackage', 'center', { workingDays: 5 }),
  'draftPackage.proposed': state('draftPackage', 'country', { days: 21, rounds: 3 }),
  'coordination.matching': state('coordination', 'center', { workingDays: 10 }),
  'coordination.calling': state('coordination', 'organizations', { days: 60, reminderDays: [30] }),
  'coordination.consolidating': state('coordination', 'center', { days: 14 }),
  'coordination.awaitingConsent': state('coordination', 'country', { days: 14 }),
  'coordination.confirmed': state('coordination', 'center', { workingDays: 10 }),
  'implementation.inProgress': state('implementation', 'followsItems', {
    months: 12,
    reportEveryMonths: 6,
  }),
  'implementation.finalReporting': state('implementation', 'center', { days: 60 }),
  completed: end(),
  cancelled: end(),
  closedByCenter: end(),
  declinedByCountry: end(),
  declinedByCenter: end(),
  withdrawn: end(),
  terminated: end(),
} as const satisfies Record<string, StateFacts>;

export type State = keyof typeof stateTable;

export const states = Object.keys(stateTable) as State[];
export const endings = states.filter((name) => stateTable[name].step === null);
export const openStates = states.filter((name) => stateTable[name].step !== null);

export const isState = (text: string): text is State => Object.hasOwn(stateTable, text);
export const isEnded = (name: State): boolean => stateTable[name].step === null;
export const stepOf = (name: State): Step | null => stateTable[name].step;

/** The open states of one step, in the order of the handbook. */
export const statesOf = (step: Step): State[] =>
  openStates.filter((name) => stateTable[name].step === step);

/** 1 to 6, as people number the steps. */
export const stepNumber = (step: Step): number => steps.indexOf(step) + 1;

/** The state in which a case enters a step when it comes the usual way. */
export const entryOf = (step: Step): State => statesOf(step)[0]!;

function state<const S extends Step, const T extends Turn | 'followsItems'>(
  step: S,
  turn: T,
  serviceLevel: ServiceLevel,
) {
  return { step, turn, serviceLevel } as const;
}

function end() {
  return { step: null, turn: 'nobody', serviceLevel: null } as const;
}
