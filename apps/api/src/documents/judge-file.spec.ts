import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileKinds } from '@sixstep/contract';
import { archive, attachments, documentEntries } from '../testing/attachments.ts';
import { judgeFile, mediaTypes } from './judge-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixstep-judge-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function judge(content: Buffer, name: string) {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return judgeFile(path, content.length, name);
}

const refused = (found: string) => ({ code: 'wrongFileType', status: 415, params: { found } });
const xml = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);

describe('the content', () => {
  test.each(fileKinds)(
    'of a %s file is recognized whatever its name says nothing about',
    async (kind) => {
      await expect(judge(attachments[kind], 'letter')).resolves.toEqual({
        kind,
        mediaType: mediaTypes[kind],
      });
      await expect(judge(attachments[kind], `LETTER.${kind.toUpperCase()}`)).resolves.toMatchObject(
        { kind },
      );
    },
  );

  test('decides when the name says something else', async () => {
    await expect(judge(attachments.docx, 'letter.pdf')).rejects.toMatchObject({
      code: 'wrongFileType',
      params: { found: 'docx', named: 'pdf' },
    });
    await expect(judge(attachments.png, 'photo.jpeg')).rejects.toMatchObject({
      params: { named: 'jpg' },
    });
  });

  test.each<[string, Buffer, string]>([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'letter.pdf'],
    ['a drawing that posed as a picture', xml, 'logo.png'],
    ['an archive without a document in it', archive({ 'a.txt': 'a' }), 'letter.docx'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0', 'latin1'), 'letter.pdf'],
    ['plain text', Buffer.from('Dear colleagues'), 'letter.eml'],
    [
      'a page that begins like a message',
      Buffer.from('Subject: x\r\n\r\n<script>alert(1)</script>'),
      'a.eml',
    ],
    ['a message with a NUL in it', Buffer.from('From: a\r\nDate: b\0\r\n\r\nx'), 'a.eml'],
    ['an animated picture', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.png'],
    ['nothing of a kind', Buffer.alloc(5000, 7), 'a.pdf'],
  ])('that is %s is refused', async (_, content, name) => {
    await expect(judge(content, name)).rejects.toMatchObject(refused('unknown'));
  });

  test.each<[string, Buffer, string]>([
    ['a PDF file that breaks off', attachments.pdf.subarray(0, 30), 'a.pdf'],
    [
      'a picture with something behind its end',
      Buffer.concat([attachments.png, Buffer.from('<script>')]),
      'a.png',
    ],
    [
      'a document with macros',
      archive({ ...documentEntries, 'word/vbaProject.bin': 'x' }),
      'a.docx',
    ],
    [
      'a document with a program in it',
      archive({ ...documentEntries, 'word/embeddings/run.exe': 'x' }),
      'a.docx',
    ],
    [
      'a document that unpacks beside itself',
      archive({ ...documentEntries, '../../etc/passwd': 'x' }),
      'a.docx',
    ],
    [
      'a document that unpacks to gigabytes',
      archive(documentEntries, { unpackedBytes: 0x7fffffff }),
      'a.docx',
    ],
    ['an encrypted document', archive(documentEntries, { flags: 1 }), 'a.docx'],
    ['a document whose directory is cut off', attachments.docx.subarray(0, -30), 'a.docx'],
  ])('that is %s is refused', async (_, content, name) => {
    await expect(judge(content, name)).rejects.toMatchObject(refused('unknown'));
  });
});
