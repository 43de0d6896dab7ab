import * as z from 'zod/mini';
import { fileView } from './file.ts';
import { personRef } from './person-ref.ts';
import { date, email, id, instant, language, line, prose, reason } from './text.ts';

export const designationCapacity = z.enum(['focalPoint', 'deputy']);
export type DesignationCapacity = z.infer<typeof designationCapacity>;

/** How a designation stands on a day of the country. */
export const designationState = z.enum(['proposed', 'coming', 'inForce', 'contested', 'ended']);
export type DesignationState = z.infer<typeof designationState>;

/** Whom a country has named to speak for it. A focal point submits, confirms and consents; a deputy drafts. */
export const designationView = z.object({
  id,
  person: z.extend(personRef, { email: z.string() }),
  office: z.nullable(z.string()),
  capacity: designationCapacity,
  /** For a time, until somebody is named for good. */
  isActing: z.boolean(),
  /** On what it rests: the country's letter, or, while that is awaited, an invitation that was taken up or the register of people. */
  basis: z.enum(['invitation', 'register', 'letter']),
  letterOn: z.nullable(date),
  letter: z.nullable(fileView),
  /** First day in the country; null where nobody knows since when. */
  fromOn: z.nullable(date),
  /** Last day; null while it is open. */
  toOn: z.nullable(date),
  state: designationState,
  note: z.nullable(z.string()),
  /** Why it was ended, contested or refused. */
  reason: z.nullable(z.string()),
  enteredBy: z.nullable(personRef),
  enteredAt: instant,
});
export type DesignationView = z.infer<typeof designationView>;

export const designationList = z.object({
  /** In force first, then what is coming or proposed, then what was, newest first. */
  items: z.array(designationView),
  nextCursor: z.null(),
  /** Where mail goes while nobody is designated. */
  officeMailbox: z.nullable(z.string()),
  /** Today in the country. */
  today: date,
});
export type DesignationList = z.infer<typeof designationList>;

const somebody = z.strictObject({ name: line(200), email, language });

/** A designation as the country's letter says it; a handover names the one that ends the day before. */
export const enterDesignation = z
  .strictObject({
    /** Somebody of the country who has an account, or somebody new, who is mailed a link. */
    personId: z.nullable(id),
    newPerson: z.nullable(somebody),
    office: z.nullable(line(200)),
    capacity: designationCapacity,
    isActing: z.boolean(),
    letterOn: z.nullable(date),
    letterFileId: z.nullable(id),
    fromOn: date,
    toOn: z.nullable(date),
    note: z.nullable(prose(2000)),
    /** Proposed only: it counts once it is settled. */
    isProposal: z.boolean(),
    /** The designation that this one follows: it ends the day before this begins. */
    follows: z.nullable(id),
  })
  .check(
    z.refine(({ personId, newPerson }) => (personId === null) !== (newPerson === null), {
      path: ['personId'],
      params: { code: 'required' },
    }),
    z.refine(({ fromOn, toOn }) => toOn === null || toOn >= fromOn, {
      path: ['toOn'],
      params: { code: 'beforeFrom' },
    }),
    z.refine(({ letterOn, letterFileId }) => letterFileId === null || letterOn !== null, {
      path: ['letterOn'],
      params: { code: 'required' },
    }),
  );
export type EnterDesignation = z.infer<typeof enterDesignation>;

/** The last day of a designation, in the country. */
export const endDesignation = z.strictObject({ on: date, reason });
export type EndDesignation = z.infer<typeof endDesignation>;

/** Two or more offices that each name a focal point for the same days. */
export const contestDesignations = z.strictObject({
  ids: z.array(id).check(z.minLength(2), z.maxLength(10)),
  reason,
});
export type ContestDesignations = z.infer<typeof contestDesignations>;

/** The letter that settles who it is: it names one person, and is signed above the offices that differ. */
export const settleDesignation = z.strictObject({
  letterOn: date,
  letterFileId: z.nullable(id),
  reason,
});
export type SettleDesignation = z.infer<typeof settleDesignation>;

export const writeOfficeMailbox = z.strictObject({ mailbox: z.nullable(email) });
export type WriteOfficeMailbox = z.infer<typeof writeOfficeMailbox>;
