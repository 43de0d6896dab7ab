import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachments } from '../../testing/attachments.ts';
import { internetMail, outlookMail } from './mail-fixtures.ts';
import { readMailFile } from './read-mail-file.ts';

const now = new Date('2026-11-23T09:00:00Z');
const read = async (mail: object) => readMailFile(await internetMail(mail), now);

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
    const inner = await internetMail({ attachments: [{ filename: 'deep.pdf', content: 'x' }] });
    const mail = await read({
      attachments: [{ contentType: 'message/rfc822', filename: 'inner.eml', content: inner }],
    });
    expect(mail.attachments.map(({ name }) => name)).toEqual(['inner.eml']);
    expect(Buffer.from(mail.attachments[0]!.content())).toEqual(inner);
  });

  test('named by a subject that ends like a file is called a message all the same', async () => {
    const inner = await internetMail({});
    const forwarded = { contentType: 'message/rfc822', content: inner };
    const mail = await read({
      attachments: [
        { ...forwarded, filename: 'Fwd: budget.xlsx' },
        { ...forwarded, filename: false },
      ],
    });
    expect(mail.attachments.map(({ name }) => name)).toEqual([
      'Fwd_ budget.xlsx.eml',
      'message.eml',
    ]);
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

test('a message of Outlook hands out its files, and a message within it as one of Outlook', async () => {
  const mail = await readMailFile(
    outlookMail([
      { name: 'letter.pdf', content: attachments.pdf },
      { name: 'Budget.xlsx', content: 'message' },
    ]),
    now,
  );
  expect(mail.attachments).toMatchObject([
    { name: 'letter.pdf', bytes: attachments.pdf.length },
    { name: 'Budget.xlsx.msg', mediaType: 'application/vnd.ms-outlook' },
  ]);
  const [letter, inner] = mail.attachments.map(({ content }) => Buffer.from(content()));
  expect(letter).toEqual(attachments.pdf);
  const within = await readMailFile(inner!, now);
  expect([within.subject, within.text]).toEqual(['Budget.xlsx', 'Please find it attached.']);
});

/** A message with a hundred attachments that all lie at the place of the first, so that together they are more than it. */
function overlappingMail(): Buffer {
  const files = Array.from({ length: 100 }, (_, at) => Buffer.alloc(at === 0 ? 50_000 : 10));
  const content = outlookMail(files.map((file) => ({ name: 'a.pdf', content: file })));
  const name = Buffer.from('__substg1.0_37010102', 'utf16le');
  const first = content.indexOf(name);
  for (let at = first; at !== -1; at = content.indexOf(name, at + 1)) {
    content.copy(content, at + 0x74, first + 0x74, first + 0x7c);
  }
  return content;
}

/** A message in which one number of four bytes says something else. */
function mailWith(number: number, at: (content: Buffer) => number): Buffer {
  const content = outlookMail([{ name: 'a.pdf', content: attachments.pdf }]);
  content.writeInt32LE(number, at(content));
  return content;
}
const sector = (content: Buffer, at: number) => 512 * (1 + content.readInt32LE(at));
const entryOf = (content: Buffer, name: string) => content.indexOf(Buffer.from(name, 'utf16le'));
const startOfSmall = (content: Buffer) => content.readInt32LE(sector(content, 0x30) + 0x74);
const folderOfAttachment = '__attach_version1.0_#00000000';

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
    ['a container that claims more than it has', overlappingMail(), 'unreadable'],
    [
      'a container whose sectors follow themselves',
      mailWith(
        startOfSmall(outlookMail([{ name: 'a.pdf', content: attachments.pdf }])),
        (content) => sector(content, 0x4c) + 4 * startOfSmall(content),
      ),
      'unreadable',
    ],
    [
      'a container whose small sectors follow themselves',
      mailWith(0, (content) => sector(content, 0x3c)),
      'unreadable',
    ],
    [
      'a container whose directory follows itself',
      mailWith(0, (content) => sector(content, 0x4c)),
      'unreadable',
    ],
    [
      'a container with a folder within itself',
      mailWith(0, (content) => entryOf(content, folderOfAttachment) + 0x4c),
      'unreadable',
    ],
    ['a container with billions of tables', mailWith(0x7fff_ffff, () => 0x2c), 'unreadable'],
    [
      'more attachments than anybody reads',
      outlookMail(Array.from({ length: 201 }, () => ({ name: 'a', content: Buffer.from('x') }))),
      'tooDeep',
    ],
  ])('%s', async (_, content, code) => {
    await expect(readMailFile(content, now)).rejects.toMatchObject({ code });
  });

  test('is refused, never a crash, whatever the bytes', async () => {
    const whole = await internetMail({
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
