import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** An Internet message; what `mail` does not say is a short letter with a date. */
export const internetMail = (mail: object): Promise<Buffer<ArrayBuffer>> =>
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
      .build((error: Error | null, message: Buffer) =>
        error ? reject(error) : resolve(Buffer.from(message)),
      );
  });

const folderType = 1;
const streamType = 2;
const rootType = 5;

interface Node {
  readonly name: string;
  readonly content: Buffer | readonly Node[];
}

const words = (tag: string, text: string): Node => ({
  name: `__substg1.0_${tag}001F`,
  content: Buffer.from(text, 'utf16le'),
});

export interface OutlookAttachment {
  readonly name: string;
  /** The content of a file, or a message within the message. */
  readonly content: Buffer | 'message';
}

/** The streams of a message by the tags of [MS-OXPROPS]: class, subject, sender, text; it has no date. */
const message = (subject: string, headerBytes: number): Node[] => [
  { name: '__properties_version1.0', content: Buffer.alloc(headerBytes) },
  words('001A', 'IPM.Note'),
  words('0037', subject),
  words('0C1A', 'Ines Ferro'),
  words('5D01', 'ines@ministry.example'),
  words('1000', 'Please find it attached.\r\n'),
];

const attachment = ({ name, content }: OutlookAttachment, place: number): Node => ({
  name: `__attach_version1.0_#${String(place).padStart(8, '0')}`,
  content: [
    { name: '__properties_version1.0', content: Buffer.alloc(8) },
    words('3001', name),
    content === 'message'
      ? { name: '__substg1.0_3701000D', content: message(name, 24) }
      : { name: '__substg1.0_37010102', content },
  ],
});

/** A message as Outlook saves it. */
export function outlookMail(attachments: readonly OutlookAttachment[] = []): Buffer<ArrayBuffer> {
  const entries: Entry[] = [{ name: 'Root Entry', type: rootType, length: 0, children: [] }];
  const add = (nodes: readonly Node[], parent: Entry): void => {
    for (const { name, content } of nodes) {
      const entry: Entry = Buffer.isBuffer(content)
        ? {
            name,
            type: streamType,
            binaryProvider: () => Uint8Array.from(content),
            length: content.length,
          }
        : { name, type: folderType, length: 0, children: [] };
      parent.children!.push(entries.push(entry) - 1);
      if (!Buffer.isBuffer(content)) add(content, entry);
    }
  };
  add(
    [
      ...message('Our letter', 32),
      { name: '__nameid_version1.0', content: [] },
      ...attachments.map(attachment),
    ],
    entries[0]!,
  );
  return Buffer.from(burn(entries));
}
