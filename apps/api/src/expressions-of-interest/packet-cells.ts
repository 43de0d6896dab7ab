import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Language } from '@sixstep/contract';
import type { PacketMark } from './packet-docx.ts';

/** More than any form has, and less than what would exhaust us. */
const mostCharacters = 20 * 1024 * 1024;

export interface PacketCells {
  readonly mark: PacketMark;
  /** What stands in the right-hand column, by the id in the left-hand one. */
  readonly cells: ReadonlyMap<string, string>;
}

const markPattern =
  /\[\[(A6IP-(?:[A-Z]{3}|EU)-\d{4}-\d{2,3}) (\S{1,20}) (en|fr|es) (\d{4}-\d{2}-\d{2}T[\d:.]+Z)\]\]/;
const idPattern = /\[\[([a-z][A-Za-z0-9.]{0,79})\]\]/;

/** Reads a form that has come back as a document of a word processor. Null when it is none of ours. */
export function readPacket(docx: Uint8Array): PacketCells | null {
  const xml = documentIn(docx);
  const read = xml === null ? null : readRows(xml);
  const found = read && markPattern.exec(read.text);
  if (!read || !found) return null;
  const [, number, form, language, takenAt] = found;
  const cells = new Map<string, string>();
  for (const [left = '', right = ''] of read.rows) {
    const id = idPattern.exec(left)?.[1];
    if (id !== undefined) cells.set(id, right.trim());
  }
  return {
    mark: { number: number!, form: form!, language: language as Language, takenAt: takenAt! },
    cells,
  };
}

function documentIn(docx: Uint8Array): string | null {
  try {
    const files = unzipSync(docx, {
      filter: ({ name, originalSize }) =>
        name === 'word/document.xml' && originalSize <= mostCharacters,
    });
    const content = files['word/document.xml'];
    return content ? strFromU8(content) : null;
  } catch {
    return null;
  }
}

/** The text of the document, and of its tables the cells of each row; a table within a cell is text of that cell. */
function readRows(xml: string): { text: string; rows: string[][] } | null {
  const rows: string[][] = [];
  const open: string[][] = [];
  let cellDepth = 0;
  let cell = '';
  let text = '';
  let isText = false;
  const write = (written: string) => {
    text += written;
    cell += written;
  };
  // No document of a word processor declares entities; what does is not read.
  const parser = new SaxesParser();
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  parser.on('doctype', () => (isBroken = true));
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') isText = true;
    if (name === 'w:tab') write(' ');
    if (name === 'w:br' || name === 'w:cr') write('\n');
    if (name === 'w:tr' && cellDepth === 0) open.push([]);
    if (name === 'w:tc') {
      if (cellDepth === 0) cell = '';
      cellDepth += 1;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:p') write('\n');
    if (name === 'w:tc') {
      cellDepth -= 1;
      if (cellDepth === 0) open.at(-1)?.push(cell);
    }
    if (name === 'w:tr' && cellDepth === 0) rows.push(open.pop() ?? []);
  });
  parser.on('text', (written) => isText && write(written));
  parser.write(xml).close();
  return isBroken ? null : { text, rows };
}
