import { eventTypes, type EventType } from '@sixstep/process';
import * as z from 'zod/mini';
import { enterPaper, openCase, stepRecords, takeStep } from '../steps.ts';
import type { Schema } from './operation.ts';

const opening = openCase.shape.type.options;
const withPaper = enterPaper.shape.type.options;
const neverSent: readonly EventType[] = [...opening, 'case.adopt'];

/** By the event: the body of `POST /api/cases/{number}/steps` with the record that travels with it. */
const ofSteps = bodiesOf(
  eventTypes.filter((type) => !neverSent.includes(type)),
  (type) => {
    const { paper, ...shape } = takeStep.shape;
    // A paper brings the record and on whose behalf it is.
    return isOneOf(withPaper, type)
      ? { ...shape, paper, record: z.optional(stepRecords[type]) }
      : { ...shape, record: stepRecords[type] };
  },
);

/** By the event: the body of `POST /api/cases`. */
const ofOpenings = bodiesOf(opening, (type) => ({ ...openCase.shape, record: stepRecords[type] }));

/** By the event: the body of `POST /api/cases/{number}/papers`. */
const ofPapers = bodiesOf(withPaper, (type) => ({
  ...enterPaper.shape,
  record: stepRecords[type],
}));

export const stepBodies = z.union(Object.values(ofSteps));
export const openingBodies = z.union(Object.values(ofOpenings));
export const paperBodies = z.union(Object.values(ofPapers));

/** Under the names that they have in the document. */
export const namedStepBodies: Readonly<Record<string, Schema>> = {
  ...named('step', ofSteps),
  ...named('opening', ofOpenings),
  ...named('paper', ofPapers),
};

function bodiesOf<Type extends EventType>(
  types: readonly Type[],
  shapeOf: (type: Type) => Record<string, Schema>,
): Record<string, Schema> {
  return Object.fromEntries(
    types.map((type) => [type, z.strictObject({ ...shapeOf(type), type: z.literal(type) })]),
  );
}

function named(noun: string, bodies: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(bodies).map(([type, body]) => [`${noun}.${type}`, body]),
  );
}

function isOneOf(types: readonly EventType[], type: EventType): boolean {
  return types.includes(type);
}
