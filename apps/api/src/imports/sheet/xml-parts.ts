import { Parser } from 'saxen';
import { SheetRefusal } from './sheet-refusal.ts';
import { unpack, type PackedPart } from './workbook-archive.ts';

/** What a reader of a part wants to hear. Names come without their namespace prefix. */
export interface XmlReader {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once nothing more needs to be read. */
  done?(): boolean;
}

/** No cell, tag or comment of a workbook is longer; what is was made to be read over and over. */
const mostSilentCharacters = 1024 * 1024;
const deepest = 100;

/**
 * Reads a part as XML. Entities that a document declares itself are never resolved, because a part with a document type
 * is refused.
 *
 * @throws SheetRefusal `damaged`, `tooBig`
 */
export async function readXml(part: PackedPart, reader: XmlReader): Promise<void> {
  const decoder = new TextDecoder('utf-8');
  let silent = 0;
  const parser = parserFor(reader, () => (silent = 0));
  for await (const chunk of unpack(part)) {
    if (silent > mostSilentCharacters) throw new SheetRefusal('damaged');
    silent += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (reader.done?.()) return;
  }
  parser.end();
}

function parserFor(reader: XmlReader, heard: () => void): Parser {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes) => {
    heard();
    if (++depth > deepest) throw new SheetRefusal('damaged');
    reader.open(localName(name), (wanted) => attributeNamed(attributes(), wanted));
  });
  parser.on('closeTag', (name) => {
    heard();
    depth--;
    reader.close?.(localName(name));
  });
  parser.on('text', (text) => {
    heard();
    reader.text?.(decodeEntities(text));
  });
  parser.on('cdata', (text) => {
    heard();
    reader.text?.(text);
  });
  parser.on('attention', () => {
    throw new SheetRefusal('damaged');
  });
  parser.on('error', () => {
    throw new SheetRefusal('damaged');
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeNamed(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
): string | undefined {
  const name = Object.hasOwn(attributes, wanted)
    ? wanted
    : Object.keys(attributes).find((one) => localName(one) === wanted);
  const value = name === undefined ? undefined : attributes[name];
  return value === undefined ? undefined : decodeEntities(value);
}

const predefined: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

/** The parser's own decoding cuts characters beyond U+FFFF in half. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|apos|gt|lt|quot));/gi,
    (as, hex, decimal, name) => {
      if (name !== undefined) return predefined[String(name).toLowerCase()] ?? as;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : as;
    },
  );
}
