import type { MailNote } from '@sixstep/contract';
import type { AddressObject, ParsedMail } from 'mailparser';
import { attachmentName, mailbox, mailLimits, oneLine, type Mailbox } from './mail-parts.ts';
import { MailRefusal } from './mail-refusal.ts';
import type { RawMail } from './read-mail-file.ts';

/** Parts of a signature: they say who signed, and are nothing to read. */
const signatures = [
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
];

/** A message within the message stays an attachment; the splitter below the parser understands this. */
const keepWithin: object = { ignoreEmbedded: true };

/** An Internet message (RFC 5322 and MIME). The parser weighs 30 MB and is fetched with the first mail that comes in. */
export async function readInternetMail(content: Buffer): Promise<RawMail> {
  refuseWhatIsNoMail(content);
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(content, {
    skipImageLinks: true,
    skipTextLinks: true,
    skipTextToHtml: true,
    maxHtmlLengthToParse: 2_000_000,
    ...keepWithin,
  });
  if (isEncrypted(mail)) throw new MailRefusal('encrypted');
  const isSigned = mail.attachments.some(({ contentType }) => signatures.includes(contentType));
  const attachments = mail.attachments.filter(
    ({ contentType, related }) => !related && !signatures.includes(contentType),
  );
  if (attachments.length > mailLimits.listed) throw new MailRefusal('tooDeep');
  const notes: MailNote[] = [
    ...(isSigned ? (['signed'] as const) : []),
    ...(typeof mail.html === 'string' && !content.includes('text/plain')
      ? (['textFromHtml'] as const)
      : []),
  ];
  return {
    from: addressesOf(mail.from)[0] ?? mailbox(undefined, undefined),
    to: addressesOf(mail.to),
    subject: oneLine(mail.subject ?? '', mailLimits.subjectCharacters),
    sentAt: mail.date ?? null,
    hasDate: mail.headers.has('date'),
    text: mail.text ?? '',
    attachments: attachments.map(({ filename, size, contentType, content: unpacked }) => ({
      name: attachmentName(contentType === messageType ? messageName(filename) : filename),
      bytes: size,
      mediaType: oneLine(contentType, 100),
      content: () => unpacked,
    })),
    notes,
  };
}

const messageType = 'message/rfc822';

/** Mail programs name a message within a message by its subject, which may end like anything. */
const messageName = (subject = 'message'): string =>
  /\.eml$/i.test(subject) ? subject : `${subject}.eml`;

const headerName = /^[!-9;-~]{1,76}:/;
/** A boundary that is announced; each may hold parts of its own. */
const boundary = /boundary\s*=/gi;

/** @throws MailRefusal when the bytes do not begin with the headers of a mail, or nest without end. */
function refuseWhatIsNoMail(content: Buffer): void {
  const head = content.subarray(0, 65_536).toString('latin1');
  const lines = head.replace(/^(From |>From )[^\n]*\n/, '').split(/\r?\n/);
  const end = lines.indexOf('');
  const headers = lines.slice(0, end === -1 ? undefined : end);
  const names = headers
    .filter((line) => headerName.test(line))
    .map((line) => line.split(':')[0]!.toLowerCase());
  if (!names.includes('from') || !(names.includes('date') || names.includes('subject'))) {
    throw new MailRefusal('notMail');
  }
  const boundaries = content.toString('latin1').match(boundary)?.length ?? 0;
  if (boundaries > mailLimits.parts) throw new MailRefusal('tooDeep');
}

function isEncrypted({ headers, attachments }: ParsedMail): boolean {
  const type = headers.get('content-type');
  const value = typeof type === 'object' && 'value' in type ? type.value : '';
  return (
    value === 'multipart/encrypted' ||
    attachments.some(
      ({ contentType, filename }) =>
        /^application\/(x-)?pkcs7-mime$/.test(contentType) && !/\.p7s$/i.test(filename ?? ''),
    )
  );
}

const addressesOf = (field: AddressObject | AddressObject[] | undefined): Mailbox[] =>
  [field ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .slice(0, 100)
    .map(({ name, address }) => mailbox(name, address));
