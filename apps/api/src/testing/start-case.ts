import { randomUUID } from 'node:crypto';
import { paths, type CaseView, type ProblemView } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { Answer, HttpClient } from './http-client.ts';

/** Begins a case as a person does, as a request of its own. */
export const startCase = (
  client: HttpClient,
  type: EventType,
  record?: unknown,
): Promise<Answer<CaseView & ProblemView>> =>
  client.post(paths.cases, { key: randomUUID(), body: { type, record } });
