import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { outlookMail } from './mail-fixtures.ts';
import { readMailFile } from './read-mail-file.ts';

const now = new Date('2026-11-23T09:00:00Z');
const composed = (mail: object): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    new MailComposer({
      from: { name: 'Amélie Okafor-Ñuñez', address: 'amelie@ministry.example' },
      to: 'center@sixstep.example',
      subject: 'Accusé de réception – 気候',
      date: new Date('2026-11-20T23:30:00Z'),
      text: 'Bonjour,\nnous confirmons.',
      ...mail,
    })
      .compile()
      .build((error: Error | null, message: Buffer) => (error ? reject(error) : resolve(message)));
  });
const read = async (mail: object) => readMailFile(await composed(mail), now);

describe('an Internet message', () => {
  test('tells sender, subject, date, text and attachments, in any script', async () => {
    const mail = await read({ attachments: [{ filename: 'lettre signée.pdf', content: 'x' }] });
    expect(mail).toMatchObject({
      from: { name: 'Amélie Okafor-Ñuñez', address: 'amelie@ministry.example' },
      to: [{ name: null, address: 'center@sixstep.example' }],
      subject: 'Accusé de réception – 気候',
      sentAt: '2026-11-20T23:30:00.000Z',
      text: 'Bonjour,\nnous confirmons.',
      attachments: [{ name: 'lettre signée.pdf', bytes: 1 }],
      notes: [],
    });
  });

  test('that has HTML alone is read as text, and nothing of it is kept as HTML', async () => {
    const mail = await read({
      text: undefined,
      html: '<p>We <b>confirm</b>.</p><script>x()</script>',
    });
    expect(mail.text).toContain('We confirm.');
    expect([mail.text.includes('<'), mail.notes]).toEqual([false, ['textFromHtml']]);
  });

  test.each([
    ['a path', '../../etc/passwd', 'passwd'],
    ['a path of Windows', 'C:\\temp\\a.pdf', 'a.pdf'],
    ['the reading direction turned', 'letter\u202efdp.exe', 'letterfdp.exe'],
    ['a thousand characters', 'x'.repeat(1000), 'x'.repeat(255)],
  ])(
    'whose attachment is named with %s is listed under a harmless name',
    async (_, filename, name) => {
      const mail = await read({ attachments: [{ filename, content: 'x' }] });
      expect(mail.attachments.map((one) => one.name)).toEqual([name]);
    },
  );

  test('within a message is an attachment of its own and not unfolded', async () => {
    const inner = await composed({ attachments: [{ filename: 'deep.pdf', content: 'x' }] });
    const mail = await read({
      attachments: [{ contentType: 'message/rfc822', filename: 'inner.eml', content: inner }],
    });
    expect(mail.attachments.map(({ name }) => name)).toEqual(['inner.eml']);
  });

  test('that is signed is read; the signature is nothing to open', async () => {
    const mail = await read({
      attachments: [
        { filename: 'smime.p7s', contentType: 'application/pkcs7-signature', content: 'x' },
      ],
    });
    expect([mail.attachments, mail.notes, mail.text]).toEqual([
      [],
      ['signed'],
      expect.stringContaining('confirmons'),
    ]);
  });

  test.each([
    ['missing', null, 'noDate'],
    ['in the future', 'Mon, 23 Nov 2037 09:00:00 +0000', 'dateInFuture'],
    ['of the last century', 'Mon, 23 Nov 1970 09:00:00 +0000', 'dateUnclear'],
  ])('whose date is %s has none', async (_, date, note) => {
    const head = ['From: a@x.example', 'Subject: Hello', ...(date ? [`Date: ${date}`] : [])];
    const mail = await readMailFile(Buffer.from(`${head.join('\r\n')}\r\n\r\nText`), now);
    expect([mail.sentAt, mail.notes]).toEqual([null, [note]]);
  });
});

test('a message of Outlook tells the same', async () => {
  const mail = await readMailFile(outlookMail(), now);
  expect(mail).toMatchObject({
    from: { name: 'Ines Ferro', address: 'ines@ministry.example' },
    subject: 'Our letter',
    text: 'Please find it attached.',
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'notMail'],
    ['a text', Buffer.from('Dear all,\n\nthis is a note: nothing more.'), 'notMail'],
    [
      'an encrypted mail',
      Buffer.from(
        'From: a@x.example\r\nSubject: s\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Disposition: attachment; filename=smime.p7m\r\n\r\nAAAA',
      ),
      'encrypted',
    ],
    [
      'ten thousand boundaries',
      Buffer.from(
        `From: a@x.example\r\nSubject: s\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(10_000)}`,
      ),
      'tooDeep',
    ],
  ])('%s', async (_, content, code) => {
    await expect(readMailFile(content, now)).rejects.toMatchObject({ code });
  });

  test('is refused, never a crash, whatever the bytes', async () => {
    const whole = await composed({
      attachments: [{ filename: 'a.pdf', content: 'x'.repeat(500) }],
    });
    const outlook = outlookMail();
    const cut = (content: Buffer) =>
      fc.integer({ min: 0, max: content.length }).map((end) => content.subarray(0, end));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
          cut(whole),
          cut(outlook),
        ),
        async (content) => {
          const outcome = await readMailFile(content, now).catch((error: Error) => error.name);
          expect(typeof outcome === 'object' || outcome === 'MailRefusal').toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
