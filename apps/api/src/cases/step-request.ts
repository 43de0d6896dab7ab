import { createHash } from 'node:crypto';
import { stepRecords, type OnBehalf } from '@sixstep/contract';
import { eventRow, isEventType, type EventType } from '@sixstep/process';
import * as z from 'zod/mini';
import { canonicalJson } from '../documents/freeze.ts';
import { Problem } from '../errors/problem.ts';
import { fieldsOf } from '../errors/fields.ts';

/** What travels beside the body of a step: which version the person saw, and the key under which the answer is kept. */
export interface StepHeaders {
  readonly ifMatch?: string | undefined;
  readonly key?: string | undefined;
  /** SHA-256 over method, path, If-Match and the canonical body; the same key with another hash is refused. */
  readonly requestHash: Buffer;
}

/** What the door answers: kept under the key and given again to whoever repeats the request. */
export interface StepAnswer {
  readonly status: number;
  readonly body: string;
  readonly version: number;
  readonly replayed: boolean;
}

export function requestHash(
  method: string,
  path: string,
  ifMatch: string | undefined,
  body: unknown,
): Buffer {
  return createHash('sha256')
    .update([method, path, ifMatch ?? '', canonicalJson(body ?? null)].join('\n'))
    .digest();
}

/** @throws Problem 400 when the type is none of the machine's. */
export function knownType(type: string): EventType {
  if (isEventType(type)) return type;
  throw new Problem('invalid', { fields: [{ path: 'type', code: 'unknownType', params: {} }] });
}

/** @throws Problem 400 without a key; keys are 16 to 128 characters of a browser's making. */
export function requireKey(key: string | undefined): string {
  if (key !== undefined && key.length >= 16 && key.length <= 128) return key;
  throw new Problem('missingIdempotencyKey');
}

/** A record of which only the keys are known: the schema of its event says the rest. */
export type AnyRecord = Readonly<Record<string, unknown>> | undefined;

export type ParsedRecord =
  | { readonly success: true; readonly record: AnyRecord }
  | { readonly success: false; readonly problem: Problem };

/** Reads the record by the schema of its event; the refusal is kept until its turn in the order of refusals. */
export function parseRecord(type: EventType, record: unknown): ParsedRecord {
  const parsed = z.safeParse(stepRecords[type], record ?? emptyRecord(type), {
    reportInput: true,
  });
  return parsed.success
    ? { success: true, record: parsed.data }
    : {
        success: false,
        problem: new Problem('invalid', { fields: fieldsOf(parsed.error, 'record') }),
      };
}

/** What a guard may look at of a record whose shape is not known yet. */
export const recordAsAsked = (record: unknown): AnyRecord =>
  typeof record === 'object' && record !== null && !Array.isArray(record)
    ? (record as AnyRecord)
    : undefined;

/** @throws Problem 400 when nothing may be said for a country in this step, or it was received after today. */
export function checkOnBehalf(said: OnBehalf | undefined, type: EventType, today: string): void {
  if (!said) return;
  if (!eventRow(type).who.includes('focalPoint')) throw refusedField('onBehalf', 'notForThisStep');
  if (said.receivedOn > today) throw refusedField('onBehalf.receivedOn', 'inFuture');
}

/**
 * The date on which the step happened: today where it is taken, or the date that was named.
 *
 * @throws Problem 400 when it lies in the future of both sides, or before the previous event of the case.
 */
export function dateOfStep(
  asked: string | undefined,
  previous: string | null,
  now: { readonly today: string; readonly latest: string },
): string {
  const earliest = previous ?? '0001-01-01';
  if (asked === undefined) return now.today > earliest ? now.today : earliest;
  if (asked > now.latest) throw refusedField('occurredOn', 'inFuture');
  if (asked < earliest) {
    throw refusedField('occurredOn', 'beforePreviousEvent', { previous: earliest });
  }
  return asked;
}

export const refusedField = (
  path: string,
  code: string,
  params: Record<string, string | number> = {},
) => new Problem('invalid', { fields: [{ path, code, params }] });

/** The parts of a record that guards look at, which replay needs to ask them again. */
export function judgedPart(record: unknown): Record<string, string> {
  const judged: Record<string, string> = {};
  if (typeof record !== 'object' || record === null) return judged;
  for (const name of ['reasonCode', 'target', 'state']) {
    const value = (record as Record<string, unknown>)[name];
    if (typeof value === 'string') judged[name] = value;
  }
  return judged;
}

const emptyRecord = (type: EventType) => (eventRow(type).record.length === 0 ? undefined : {});
