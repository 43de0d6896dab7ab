import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

const folder = 1;
const stream = 2;
const root = 5;

const document = (name: string, content: Buffer): Entry => ({
  name,
  type: stream,
  binaryProvider: () => Uint8Array.from(content),
  length: content.length,
});

const words = (tag: string, text: string) =>
  document(`__substg1.0_${tag}001F`, Buffer.from(text, 'utf16le'));

/** A message as Outlook saves it, by the tags of [MS-OXPROPS]: class, subject, sender, text; it has no date. */
export function outlookMail(): Buffer<ArrayBuffer> {
  const streams = [
    document('__properties_version1.0', Buffer.alloc(32)),
    words('001A', 'IPM.Note'),
    words('0037', 'Our letter'),
    words('0C1A', 'Ines Ferro'),
    words('5D01', 'ines@ministry.example'),
    words('1000', 'Please find it attached.\r\n'),
  ];
  const names: Entry = { name: '__nameid_version1.0', type: folder, length: 0, children: [] };
  const children = [...streams, names];
  return Buffer.from(
    burn([
      {
        name: 'Root Entry',
        type: root,
        length: 0,
        children: children.map((_, place) => place + 1),
      },
      ...children,
    ]),
  );
}
