import { eventRow, eventTypes, type EventType } from '@sixstep/process';
import * as z from 'zod/mini';
import { eventType, stateName } from './case.ts';
import { fileView } from './file.ts';
import { reasonView } from './problem.ts';
import { caseNumber, date, id, line, prose } from './text.ts';

/** Steps that a journey can bring: of the Center's own people, and without a record to fill in. */
export const missionSteps: readonly EventType[] = eventTypes.filter((type) => {
  const { from, record, who, guards } = eventRow(type);
  const isOfCenter = who.includes('manager') || who.includes('officer');
  return (
    from !== 'new' &&
    isOfCenter &&
    record.length === 0 &&
    guards.length > 0 &&
    !type.startsWith('case.')
  );
});

/** Reports, lists of participants, photographs: what one journey may bring. */
export const mostMissionFiles = 10;

const missionStep = z.enum(missionSteps as unknown as [EventType, ...EventType[]]);

/** A journey as it is entered, with the steps that it brings each case, one after the other. */
export const writeMission = z
  .strictObject({
    fromOn: date,
    toOn: date,
    place: line(200),
    purpose: prose(2000),
    people: z.array(line(200)).check(z.maxLength(30)),
    /** Each is held by every case, for the Center alone. */
    fileIds: z.array(id).check(z.maxLength(mostMissionFiles)),
    cases: z
      .array(
        z.strictObject({
          number: caseNumber,
          steps: z.array(missionStep).check(z.maxLength(6)),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
  })
  .check(
    z.refine(({ fromOn, toOn }) => toOn >= fromOn, {
      path: ['toOn'],
      params: { code: 'outOfOrder' },
    }),
  );
export type WriteMission = z.infer<typeof writeMission>;

/** What the machine says to the steps of one case: lawful one after the other, up to the first that is not. */
export const missionCase = z.object({
  number: caseNumber,
  country: z.string(),
  steps: z.array(
    z.object({
      type: eventType,
      isLawful: z.boolean(),
      to: z.nullable(stateName),
      reasons: z.array(reasonView),
    }),
  ),
  /** Where the case stands after the last lawful step. */
  state: stateName,
});
export type MissionCase = z.infer<typeof missionCase>;
export const missionOutcome = z.object({ items: z.array(missionCase), nextCursor: z.null() });

export const missionView = z.object({
  id,
  fromOn: date,
  toOn: date,
  place: z.string(),
  purpose: z.string(),
  people: z.array(z.string()),
  files: z.array(fileView),
  enteredBy: z.string(),
  cases: z.array(z.object({ number: caseNumber, country: z.string() })),
});
export type MissionView = z.infer<typeof missionView>;
export const missionList = z.object({ items: z.array(missionView), nextCursor: z.null() });
