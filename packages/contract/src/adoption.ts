import { openStates, steps, type State } from '@sixstep/process';
import * as z from 'zod/mini';
import { contactChannel } from './contact.ts';
import {
  caseNumber,
  component,
  countryCode,
  date,
  email,
  id,
  instant,
  line,
  prose,
  reason,
} from './text.ts';
import { reasonView } from './problem.ts';

/** How exactly a date of the records is known; a month stands for its first day. */
export const datePrecision = z.enum(['exact', 'month', 'unknown']);
export type DatePrecision = z.infer<typeof datePrecision>;

const knownDate = { on: z.nullable(date), precision: datePrecision };

/** When a case entered one of the six steps, as far as the records know. */
export const stepDate = z.strictObject({ step: z.enum(steps), ...knownDate });
export type StepDate = z.infer<typeof stepDate>;

/** The sheet and its row from which a case was taken over; none when it was entered by hand. */
export const adoptionSource = z.strictObject({
  fileName: line(255),
  /** As the sheet counts its rows, from 1. */
  row: z.number().check(z.int(), z.gte(1)),
});

const focalPoint = z.strictObject({
  name: line(200),
  position: z.nullable(line(200)),
  email: z.nullable(email),
});

/** A running case as a sheet can tell it. */
export const toldAdoption = z.strictObject({
  countryCode,
  state: z.enum(openStates as unknown as [State, ...State[]]),
  stateSince: z.strictObject(knownDate),
  /** Of the steps up to the present one; what is left out is unknown. */
  stepDates: z.array(stepDate).check(z.maxLength(6)),
  components: z.array(component).check(z.maxLength(6)),
  managerId: z.nullable(id),
  focalPoint: z.nullable(focalPoint),
  lastContact: z.nullable(
    z.strictObject({
      on: date,
      channel: contactChannel,
      withWhom: line(200),
      note: z.nullable(prose(4000)),
    }),
  ),
  nextAction: z.nullable(z.strictObject({ text: line(500), dueOn: z.nullable(date) })),
  note: z.nullable(prose(4000)),
  folderLink: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(1000))),
  /** The agreed package: without it no case is adopted in step 5 or 6. */
  agreedFileId: z.nullable(id),
});
export type ToldAdoption = z.infer<typeof toldAdoption>;

/** A running case as the Center's records tell it. */
export const writeAdoption = z.extend(toldAdoption, {
  /** What else there is of it: letters, minutes, earlier drafts. Read by the Center alone. */
  fileIds: z.array(id).check(z.maxLength(20)),
});
export type WriteAdoption = z.infer<typeof writeAdoption>;

/** What an adoption does not know; only the file of an agreed package stands in its way. */
export const adoptionGap = z.enum([
  'agreedPackageFile',
  'manager',
  'focalPoint',
  'components',
  'stateDate',
  'stepDates',
  'lastContact',
]);
export type AdoptionGap = z.infer<typeof adoptionGap>;

export const adoptionView = z.object({
  id,
  version: z.number(),
  status: z.enum(['entered', 'approved', 'returned', 'dropped']),
  country: z.object({ code: countryCode, iso2: z.string(), name: z.string() }),
  content: writeAdoption,
  managerName: z.nullable(z.string()),
  source: z.nullable(adoptionSource),
  missing: z.array(adoptionGap),
  enteredBy: z.string(),
  enteredAt: instant,
  returnReason: z.nullable(z.string()),
  caseNumber: z.nullable(caseNumber),
  /** Whether this person may approve or return it: a director who has not entered it. */
  mayApprove: z.boolean(),
  mayChange: z.boolean(),
});
export type AdoptionView = z.infer<typeof adoptionView>;
export const adoptionList = z.object({ items: z.array(adoptionView), nextCursor: z.null() });

export const approveAdoptions = z.strictObject({
  ids: z.array(id).check(z.minLength(1), z.maxLength(200)),
});

/** What became of each: its case, or why there is none. One that is refused stops no other. */
export const adoptionApprovals = z.object({
  items: z.array(
    z.object({
      id,
      caseNumber: z.nullable(caseNumber),
      /** The code of the problem, as in an answer of its own. */
      code: z.nullable(z.string()),
      reasons: z.array(reasonView),
    }),
  ),
  nextCursor: z.null(),
});
export type AdoptionApprovals = z.infer<typeof adoptionApprovals>;

export const returnAdoption = z.strictObject({ reason });

/** What the page of an adopted case says of where it came from. */
export const adoptionOfCase = z.object({
  source: z.nullable(adoptionSource),
  note: z.nullable(z.string()),
  folderLink: z.nullable(z.string()),
  focalPoint: z.nullable(focalPoint),
  files: z.array(z.object({ id, name: z.string() })),
  approvedBy: z.nullable(z.string()),
  approvedOn: date,
});
