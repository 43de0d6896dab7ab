import type { FontFamily } from './fonts.ts';

/** The code points that one family at least has a glyph for in each of its weights. */
export function coverageOf(families: readonly FontFamily[]): ReadonlySet<number> {
  return new Set(
    families.flatMap(({ files }) => {
      const [first = new Set<number>(), ...others] = files.map(codePointsOf);
      return [...first].filter((code) => others.every((weight) => weight.has(code)));
    }),
  );
}

function codePointsOf(font: Buffer): Set<number> {
  const covered = new Set<number>();
  addCoverage(font, covered);
  return covered;
}

/** Reads the table `cmap` of a TrueType font (OpenType specification): its segments (format 4) or its groups (12). */
function addCoverage(font: Buffer, covered: Set<number>): void {
  const cmap = tableOf(font, 'cmap');
  if (cmap === null) return;
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + at * 8);
    const format = font.readUInt16BE(table);
    if (format === 4) addSegments(font, table, covered);
    if (format === 12) addGroups(font, table, covered);
  }
}

function tableOf(font: Buffer, name: string): number | null {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  return null;
}

function addSegments(font: Buffer, table: number, covered: Set<number>): void {
  const twice = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const offsets = deltas + twice;
  for (let at = 0; at < twice; at += 2) {
    const start = font.readUInt16BE(starts + at);
    const offset = font.readUInt16BE(offsets + at);
    for (let code = start; code <= font.readUInt16BE(ends + at) && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? code + font.readUInt16BE(deltas + at)
          : font.readUInt16BE(offsets + at + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) covered.add(code);
    }
  }
}

function addGroups(font: Buffer, table: number, covered: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
    const at = table + 16 + group * 12;
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) {
      covered.add(code);
    }
  }
}
