import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maximumFileBytes } from '@sixstep/contract';
import { ContentJudge } from '../documents/content-judge.ts';
import { NoScanner } from '../documents/file-scanner.ts';
import { FolderFileStore } from '../documents/folder-file-store.ts';
import { attachments } from '../testing/attachments.ts';
import { testSettings } from '../testing/open-test-database.ts';
import { MailAttachments } from './mail-attachments.ts';
import type { RawAttachment } from './mail-file/read-mail-file.ts';

let dataFolder: string;
let judging: MailAttachments;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-attachments-'));
  judging = new MailAttachments(
    new FolderFileStore({ ...testSettings('postgres://nowhere'), dataFolder }),
    new ContentJudge(new NoScanner()),
  );
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const incoming = () => readdir(join(dataFolder, 'files', 'incoming')).catch(() => []);
const attached = (content: Buffer, more: Partial<RawAttachment> = {}): RawAttachment => ({
  name: 'letter.pdf',
  bytes: content.length,
  mediaType: 'application/pdf',
  content: () => content,
  ...more,
});
const program = Buffer.concat([Buffer.from('MZ\u0090\0', 'latin1'), Buffer.alloc(400)]);
const verdicts = (...given: RawAttachment[]) =>
  judging.judge(given, async (judged) => judged.map(({ notKept }) => notKept));

test.each([
  ['a program under the name of a letter', attached(program), 'wrongType'],
  ['a picture under the name of a letter', attached(attachments.png), 'wrongType'],
  ['a page', attached(Buffer.from('<html>'), { name: 'page.html' }), 'wrongType'],
  ['nothing', attached(Buffer.alloc(0)), 'empty'],
  ['what claims too much', attached(attachments.pdf, { bytes: 2 ** 32 - 1 }), 'tooLarge'],
  ['what is too much', attached(Buffer.alloc(maximumFileBytes + 1), { bytes: 1 }), 'tooLarge'],
  [
    'a broken part',
    attached(attachments.pdf, {
      content: () => {
        throw new RangeError('beyond the end');
      },
    }),
    'unreadable',
  ],
])('%s is no file, and what is beside it is one', async (_, hostile, reason) => {
  expect(await verdicts(hostile, attached(attachments.pdf))).toEqual([reason, null]);
  expect(await incoming()).toEqual([]);
});

test('what claims too much is not unpacked', async () => {
  let unpacked = 0;
  const content = () => {
    unpacked += 1;
    return attachments.pdf;
  };
  await verdicts(attached(attachments.pdf, { bytes: maximumFileBytes + 1, content }));
  expect(unpacked).toBe(0);
});

test('the fifty-first is listed alone, and so is what makes them too large together', async () => {
  const fifty = Array.from({ length: 50 }, () => attached(attachments.pdf));
  expect(await verdicts(...fifty, attached(attachments.pdf))).toEqual([
    ...fifty.map(() => null),
    'tooMany',
  ]);
  const half = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(maximumFileBytes / 2),
    Buffer.from('%%EOF\n'),
  ]);
  expect(await verdicts(attached(half), attached(half), attached(attachments.pdf))).toEqual([
    null,
    'tooLarge',
    null,
  ]);
});

test('what is kept stays, what is not is gone, also when the work fails', async () => {
  const other = Buffer.concat([attachments.pdf, Buffer.from('%%EOF\n')]);
  const work = judging.judge([attached(attachments.pdf), attached(other)], async ([one]) => {
    expect(await incoming()).toHaveLength(2);
    await one!.content!.received.keep();
    throw new Error('half-way');
  });
  await expect(work).rejects.toThrow('half-way');
  expect(await incoming()).toEqual([]);
});
