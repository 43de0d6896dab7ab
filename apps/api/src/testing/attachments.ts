import { crc32 } from 'node:zlib';
import { outlookMail } from '../correspondence/mail-file/mail-fixtures.ts';

const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;

/** What a word processor's document consists of; a spec adds what must not be in it. */
export const documentEntries = {
  '[Content_Types].xml': contentTypes('wordprocessingml.document'),
  '_rels/.rels': relationships,
  'word/document.xml': '<document/>',
};

/** Small files of every kind that may be attached, each whole by the rules of its kind. */
export const attachments = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n'),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010800000000' +
      '3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082',
    'hex',
  ),
  jpg: Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ]),
  docx: archive(documentEntries),
  xlsx: archive({
    '[Content_Types].xml': contentTypes('spreadsheetml.sheet'),
    '_rels/.rels': relationships,
    'xl/workbook.xml': '<workbook/>',
  }),
  eml: Buffer.from(
    'From: Ama Boateng <ama@example.test>\r\nTo: center@example.test\r\nSubject: Our\r\n letter\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\nDear colleagues\r\n',
  ),
  msg: outlookMail(),
};

export interface ArchiveLies {
  /** Said of each entry in place of its true unpacked size. */
  readonly unpackedBytes?: number;
  readonly flags?: number;
}

/** A ZIP archive with its entries stored as they are; `lies` are told by its directory. */
export function archive(entries: Readonly<Record<string, string>>, lies: ArchiveLies = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const local = Buffer.concat([header(0x04034b50, 30, name, content, {}), content]);
    const entry = header(0x02014b50, 46, name, content, lies);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** Local and central headers have the same fields, the central one two bytes later. */
function header(
  signature: number,
  length: number,
  name: string,
  content: Buffer,
  lies: ArchiveLies,
): Buffer {
  const shift = length === 46 ? 2 : 0;
  const fixed = Buffer.alloc(length);
  fixed.writeUInt32LE(signature, 0);
  fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(lies.flags ?? 0, 6 + shift);
  fixed.writeUInt32LE(crc32(content), 14 + shift);
  fixed.writeUInt32LE(content.length, 18 + shift);
  fixed.writeUInt32LE(lies.unpackedBytes ?? content.length, 22 + shift);
  fixed.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  return Buffer.concat([fixed, Buffer.from(name)]);
}
