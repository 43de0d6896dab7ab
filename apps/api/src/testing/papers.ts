import { expect } from '@jest/globals';
import { paths, type PaperView, type ProblemView } from '@sixstep/contract';
import { dateIn } from './date-in.ts';
import type { ToldCase } from './told-case.ts';
import { upload } from './uploads.ts';

type Listed = { items: PaperView[] } & ProblemView;

/** Who of the country has said it, and how; a file belongs to it. */
export const saidOnPaper = {
  name: 'Almaz Tesfaye',
  capacity: 'Director General',
  channel: 'signedPaper',
  receivedOn: dateIn(0),
};

/** The same, said on the phone: there is no file. */
export const saidByPhone = { ...saidOnPaper, channel: 'phone' };

/** The body of a paper that confirms a record unless it is changed, with a file of the officer who brings it. */
export const paperOf = async (kase: ToldCase, changes: object = {}) => ({
  type: 'consultation.confirm',
  record: { versionMeant: 1 },
  onBehalf: { ...saidOnPaper, fileId: await upload(kase.clients.officer, 'signed.pdf') },
  ...changes,
});

export const listPapers = (kase: ToldCase, by = kase.clients.officer) =>
  by.get<Listed>(paths.papers(kase.number));

export const enterPaper = (kase: ToldCase, body: unknown, by = kase.clients.officer) =>
  by.post<Listed>(paths.papers(kase.number), { body });

/** Enters a paper as the officer, and answers with it as it is listed. */
export async function enteredPaper(kase: ToldCase, changes: object = {}): Promise<PaperView> {
  const known = new Set((await listPapers(kase)).body.items.map(({ id }) => id));
  const answer = await enterPaper(kase, await paperOf(kase, changes));
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body.items.find(({ id }) => !known.has(id))!;
}

export const refusePaper = (
  kase: ToldCase,
  id: string,
  by = kase.clients.manager,
  body: unknown = { reason: 'No stamp.' },
) => by.post<Listed>(paths.paperRefusal(kase.number, id), { body });
