import type { EventType } from '@sixstep/process';
import * as z from 'zod/mini';
import { adoptionSource, stepDate } from './adoption.ts';
import {
  caseNumber,
  component,
  contentLanguage,
  countryCode,
  date,
  id,
  line,
  prose,
  reason,
} from './text.ts';

/** Says which version of the content the person had before them; another one is refused with 412. */
const versionMeant = z.number().check(z.int(), z.gte(1));

/** A reason code: the codes are data that an administrator keeps. */
const reasonCode = z.string().check(z.regex(/^[a-zA-Z]{2,40}$/));

const none = z.optional(z.strictObject({}));

/** What must travel with each event. A key that is not named is refused. */
export const stepRecords = {
  'invitation.start': z.strictObject({
    countryCode,
    responseDate: date,
    /** A director's reason to invite a country that would not receive a package by its class. */
    followsCase: z.optional(caseNumber),
  }),
  'expression.apply': z.optional(z.strictObject({ countryCode: z.optional(countryCode) })),
  /** Composed by the API from an adoption that a director approves; nobody sends it. */
  'case.adopt': z.strictObject({
    adoptionId: id,
    countryCode,
    state: line(60),
    source: z.nullable(adoptionSource),
    stepDates: z.array(stepDate).check(z.maxLength(6)),
    components: z.array(component).check(z.maxLength(6)),
  }),

  'invitation.submit': none,
  'invitation.approve': none,
  'invitation.return': z.strictObject({ reason }),
  'invitation.remind': none,
  'invitation.lapse': none,
  'invitation.renew': z.strictObject({ reasonCode: z.enum(['noReply', 'wrongContact']) }),
  'invitation.cancel': z.strictObject({ reason }),
  'invitation.decline': z.strictObject({ reasonCode, note: z.optional(prose(2000)) }),

  'expression.start': none,
  'expression.submit': z.strictObject({ versionMeant }),
  'expression.review': none,
  'expression.return': z.strictObject({
    points: z
      .array(z.strictObject({ field: line(100), question: prose(1000) }))
      .check(z.minLength(1), z.maxLength(50)),
    dueDate: date,
    /** What the questions are written in, where it is not the language of the session. */
    language: z.optional(contentLanguage),
  }),
  'expression.accept': none,
  'expression.decline': z.strictObject({
    criterion: line(100),
    reason,
    applyAgainOn: z.nullable(date),
  }),
  'expression.defer': z.strictObject({ until: date, reason: z.optional(reason) }),
  'expression.resume': none,

  'consultation.schedule': none,
  'consultation.record': none,
  'consultation.send': z.strictObject({ versionMeant }),
  'consultation.contest': z.strictObject({ comments: prose(4000) }),
  'consultation.confirm': z.strictObject({ versionMeant }),
  'consultation.proceed': z.strictObject({ reason }),
  'consultation.end': z.strictObject({ reason, discussed: prose(4000) }),
  'consultation.reopen': z.strictObject({ reason }),

  'package.submit': z.strictObject({ versionMeant }),
  'package.return': z.strictObject({ reason }),
  'package.propose': z.strictObject({ versionMeant }),
  'package.reissue': z.strictObject({ versionMeant }),
  'package.requestChanges': z.strictObject({
    answers: z
      .array(
        z.strictObject({
          component,
          answer: z.enum(['accept', 'acceptWithChange', 'defer', 'decline']),
          text: z.optional(prose(4000)),
        }),
      )
      .check(z.minLength(1), z.maxLength(6)),
  }),
  'package.agree': z.strictObject({
    versionMeant,
    acceptance: z.strictObject({
      /** The name as the person types it, or `signed` with the file of the paper. */
      kind: z.enum(['typed', 'signed']),
      name: line(200),
      fileId: z.optional(id),
    }),
  }),
  'package.revise': z.strictObject({ reason }),

  'offers.call': z.strictObject({
    recipients: z.array(line(60)).check(z.minLength(1), z.maxLength(33)),
    dueDate: date,
  }),
  'offers.settle': none,
  'offers.close': none,
  'offers.callAgain': z.strictObject({
    recipients: z.array(line(60)).check(z.minLength(1), z.maxLength(33)),
    dueDate: date,
  }),
  'offers.consolidate': none,
  'offers.withhold': z.strictObject({
    withheld: z
      .array(z.strictObject({ provider: line(260), reason }))
      .check(z.minLength(1), z.maxLength(33)),
  }),
  'offers.consent': z.strictObject({ versionMeant }),
  'offers.reopen': z.strictObject({ reason }),

  'implementation.start': z.strictObject({ kickOffDate: date }),
  'amendment.propose': z.strictObject({
    kind: z.enum(['scope', 'time', 'provider', 'cost', 'cancel']),
    activityId: z.optional(id),
    /** By how many days dates are shifted; 0 when none is. */
    shiftDays: z.optional(z.number().check(z.int(), z.gte(-3650), z.lte(3650))),
    effect: prose(4000),
    reason,
  }),
  'amendment.settle': z.strictObject({
    amendmentId: id,
    decision: z.enum(['approved', 'rejected']),
    reason,
  }),
  'implementation.finish': none,

  'case.complete': none,
  'case.hold': z.strictObject({ reasonCode, reviewDate: date, note: z.optional(prose(2000)) }),
  'case.resume': none,
  'case.prolongHold': z.strictObject({
    reasonCode,
    reviewDate: date,
    note: z.optional(prose(2000)),
  }),
  'case.withdraw': z.strictObject({
    reason,
    letter: z.strictObject({ fileId: z.optional(id), text: z.optional(prose(4000)) }),
  }),
  'case.close': z.strictObject({ reasonCode, letter: prose(4000) }),
  'case.terminate': z.strictObject({ reason, results: prose(8000) }),
  'case.override': z.strictObject({
    target: line(60),
    reason: prose(2000).check(z.minLength(20)),
  }),
  'case.undo': none,
  'case.correct': z.strictObject({
    /** The seq of the line of the history that is put right. */
    line: z.number().check(z.int(), z.gte(1)),
    what: z.strictObject({
      occurredOn: z.optional(date),
      onBehalfName: z.optional(line(200)),
      fileId: z.optional(id),
    }),
    reason,
  }),
} as const satisfies Record<EventType, z.core.$ZodType>;

/** How a country's or an organization's word reached the Center. The file is required except for phone. */
export const onBehalf = z
  .strictObject({
    name: line(200),
    capacity: line(200),
    channel: z.enum(['mail', 'letter', 'signedPaper', 'noteVerbale', 'phone']),
    receivedOn: date,
    fileId: z.optional(id),
  })
  .check(
    z.refine(({ channel, fileId }) => channel === 'phone' || fileId !== undefined, {
      path: ['fileId'],
      params: { code: 'required' },
    }),
  );
export type OnBehalf = z.infer<typeof onBehalf>;

/** The body of `POST /api/cases/{number}/steps`; the record is read by the schema of its type. */
export const takeStep = z.strictObject({
  type: z.string(),
  record: z.optional(z.unknown()),
  onBehalf: z.optional(onBehalf),
  /** The paper whose act is hereby checked by a second person; record and onBehalf come from it. */
  paper: z.optional(id),
  /** The date on which it happened; today when absent. */
  occurredOn: z.optional(date),
});
export type TakeStep = z.infer<typeof takeStep>;

/** The body of `POST /api/cases`: the event that opens a case. */
export const openCase = z.strictObject({
  type: z.enum(['invitation.start', 'expression.apply']),
  record: z.optional(z.unknown()),
  onBehalf: z.optional(onBehalf),
  occurredOn: z.optional(date),
});

/** A signed paper of the country, entered by a first person of the Center and checked by a second. */
export const enterPaper = z.strictObject({
  type: z.enum([
    'expression.submit',
    'consultation.confirm',
    'package.agree',
    'offers.consent',
    'case.withdraw',
  ]),
  record: z.unknown(),
  onBehalf,
  occurredOn: z.optional(date),
});

export type StepRecord<T extends EventType> = z.infer<(typeof stepRecords)[T]>;

export type OpenCase = z.infer<typeof openCase>;
export type EnterPaper = z.infer<typeof enterPaper>;
