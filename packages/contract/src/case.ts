import {
  endings,
  eventTypes,
  openStates,
  standings,
  steps,
  turns,
  type EventType,
  type State,
} from '@sixstep/process';
import * as z from 'zod/mini';
import { reasonView } from './problem.ts';
import { adoptionOfCase, datePrecision } from './adoption.ts';
import { contactChannel, nextActionView } from './contact.ts';
import { personRef } from './person-ref.ts';
import { caseNumber, component, countryCode, date, id, instant, listOf } from './text.ts';

export const stateName = z.enum([...openStates, ...endings] as [State, ...State[]]);
export const eventType = z.enum(eventTypes as [EventType, ...EventType[]]);
export const step = z.enum(steps);
export const turn = z.enum(turns);

/** One event of the state and whether this person may take it now. `onBehalf`: entered for the country. */
export const nextStep = z.object({
  type: eventType,
  allowed: z.boolean(),
  onBehalf: z.boolean(),
  to: z.nullable(stateName),
  record: z.array(z.string()),
  reasons: z.array(reasonView),
});
export type NextStep = z.infer<typeof nextStep>;

/** A case on a list, a card or a row. */
export const caseSummary = z.object({
  number: caseNumber,
  country: z.object({ code: countryCode, iso2: z.string(), name: z.string(), region: z.string() }),
  state: stateName,
  step: z.nullable(step),
  turn,
  version: z.number(),
  manager: z.nullable(personRef),
  stateSince: date,
  /** Days in the state, by calendar. */
  age: z.number(),
  dueOn: z.nullable(date),
  /** Calendar days past the service level, 0 while within it. */
  daysOver: z.number(),
  onHold: z.boolean(),
  holdReviewOn: z.nullable(date),
  components: z.array(component),
  /** For the Center alone: when somebody was last in touch. */
  lastContact: z.nullable(z.object({ on: date, channel: contactChannel })),
  /** For the Center alone: what is to be done beside the steps. */
  nextAction: z.nullable(nextActionView),
  /** The step that the card bears as its button, if there is one for this person. */
  next: z.nullable(nextStep),
});
export type CaseSummary = z.infer<typeof caseSummary>;

export const caseList = z.object({
  ...listOf(caseSummary).shape,
  /** How many cases the filter holds in all. */
  total: z.number(),
});
export type CaseList = z.infer<typeof caseList>;

/** A case opened by somebody who may see it. */
export const caseView = z.object({
  ...caseSummary.shape,
  origin: z.enum(['invited', 'applied', 'adopted']),
  openedOn: date,
  hold: z.nullable(z.object({ reasonCode: z.string(), reviewOn: date, since: date })),
  /** Days by whose turn it was, from the first event on. */
  turnDays: z.record(turn, z.number()),
  followsCase: z.nullable(caseNumber),
  /** Steps with the dates on which they were entered and left; `skipped` when not applicable. */
  steps: z.array(
    z.object({
      step,
      enteredOn: z.nullable(date),
      leftOn: z.nullable(date),
      skipped: z.boolean(),
      /** How exactly the records know when an adopted case entered the step; null where its own history says so. */
      precision: z.nullable(datePrecision),
    }),
  ),
  people: z.array(
    z.object({ id, name: z.string(), role: z.string(), organization: z.nullable(z.string()) }),
  ),
  nextSteps: z.array(nextStep),
  /** Whole seconds in which this person can still undo the last move; null when they cannot, `nextSteps` says why. */
  undoSecondsLeft: z.nullable(z.number()),
  /** For the Center alone: what an adopted case was told from. */
  adoption: z.nullable(adoptionOfCase),
});
export type CaseView = z.infer<typeof caseView>;

/** What of a line of the history can be put right. */
export const correctable = z.enum(['occurredOn', 'onBehalfName', 'fileId']);
export type Correctable = z.infer<typeof correctable>;

/** One thing as it was and as it is; a date, a name, or the name of a file. Null where it is not known any more. */
export const correctedValue = z.object({
  what: correctable,
  old: z.nullable(z.string()),
  new: z.nullable(z.string()),
});

/** A later line that puts one right: by whom, when, and for the Center alone why. */
export const correctionView = z.object({
  seq: z.number(),
  at: instant,
  by: z.string(),
  reason: z.nullable(z.string()),
  changes: z.array(correctedValue),
});
export type CorrectionView = z.infer<typeof correctionView>;

/** One line of the history, newest first. */
export const historyLine = z.object({
  seq: z.number(),
  type: eventType,
  from: z.nullable(stateName),
  to: stateName,
  at: instant,
  occurredOn: date,
  actor: z.object({
    name: z.string(),
    role: z.string(),
    capacity: z.enum(['own', 'acting', 'delegate', 'clock']),
  }),
  onBehalf: z.nullable(
    z.object({
      name: z.string(),
      capacity: z.string(),
      channel: z.string(),
      receivedOn: date,
      /** Who entered the paper, when a second person took the step by checking it. */
      enteredBy: z.nullable(z.string()),
    }),
  ),
  /** What travelled with the event, as this person may see it; null when it has been erased. */
  record: z.nullable(z.record(z.string(), z.unknown())),
  /** The line that took this move back. */
  undoneBy: z.nullable(z.number()),
  /** Later lines that correct this one, oldest first. */
  corrections: z.array(correctionView),
});
export type HistoryLine = z.infer<typeof historyLine>;
export const history = listOf(historyLine);

/** What weakens a figure that counts a case; the definitions are those of the pipeline report. */
export const truthFlags = [
  'adopted',
  'enteredLate',
  'onBehalf',
  'unconfirmed',
  'withoutManager',
  'withoutContact',
  'unknownDates',
] as const;
export const truthFlag = z.enum(truthFlags);
export type TruthFlag = z.infer<typeof truthFlag>;

const sortKeys = ['number', 'country', 'state', 'stateSince', 'dueOn', 'age'] as const;

/** The one filter of board, table and reports; text as it stands in the address. */
export const caseFilter = z.strictObject({
  step: z.optional(step),
  state: z.optional(stateName),
  region: z.optional(z.string().check(z.maxLength(40))),
  turn: z.optional(turn),
  /** A person's id, `me`, or `none`. */
  manager: z.optional(z.union([id, z.literal('me'), z.literal('none')])),
  component: z.optional(component),
  country: z.optional(countryCode),
  q: z.optional(z.string().check(z.maxLength(100))),
  overdue: z.optional(z.literal('true')),
  onHold: z.optional(z.enum(['true', 'false'])),
  ended: z.optional(z.enum(['true', 'false'])),
  /** Cases that weaken figures in this way; for the Center and observers. */
  truth: z.optional(truthFlag),
  /** The cases as they stood at an instant, as the pipeline counts them. */
  asOf: z.optional(instant),
  sort: z.optional(
    z.enum([...sortKeys, ...sortKeys.map((key) => `-${key}` as const)] as [string, ...string[]]),
  ),
  cursor: z.optional(z.string().check(z.maxLength(400))),
  limit: z.optional(z.string().check(z.regex(/^\d{1,3}$/))),
});
export type CaseFilter = z.infer<typeof caseFilter>;

/** Who may mend what a reason names. */
export const standing = z.enum(standings);

/** What of a case may be changed without a step: who manages it. */
export const changeCase = z.strictObject({ managerId: id });
export type ChangeCase = z.infer<typeof changeCase>;
