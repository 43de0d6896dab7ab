import { crc32, deflateRawSync } from 'node:zlib';

/** What a directory may say untruly of its parts. */
export interface Lies {
  /** How the names of the parts begin that are lied about; all of them when not given. */
  readonly about?: string;
  readonly checksum?: number;
  readonly unpackedBytes?: number;
  readonly flags?: number;
}

/** A ZIP archive of deflated parts. */
export function zip(parts: Readonly<Record<string, string>>, told: Lies = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const lies = name.startsWith(told.about ?? '') ? told : {};
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(lies.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(lies.checksum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lies.unpackedBytes ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (lines: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`;

export interface WorksheetFixture {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** The rows as XML, see {@link row}. */
  readonly rows: string;
  readonly merges?: readonly string[];
}

export interface WorkbookFixture {
  readonly worksheets: readonly WorksheetFixture[];
  readonly date1904?: string;
  readonly sharedTexts?: string;
  /** Format codes; the cells with `s="1"` get the first of them. */
  readonly formats?: readonly string[];
  readonly prologue?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The parts of a workbook, written as Excel writes them, for what no library writes. */
export function workbookParts(fixture: WorkbookFixture): Readonly<Record<string, string>> {
  const { worksheets, formats = [], prologue = '' } = fixture;
  const sheets = worksheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns:r="${types}"><workbookPr${fixture.date1904 === undefined ? '' : ` date1904="${fixture.date1904}"`}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...worksheets.map((_, at) =>
        relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
      ),
      relation('rIdS', 'styles', '/xl/styles.xml'),
      relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${fixture.sharedTexts ?? ''}</sst>`,
    ...Object.fromEntries(
      worksheets.map(({ rows, merges = [] }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0"?>${prologue}<worksheet><sheetData>${rows}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
      ]),
    ),
    ...fixture.more,
  };
}

export function workbook(fixture: WorkbookFixture): Buffer {
  return zip(workbookParts(fixture));
}

/** A row of texts (null for no cell); what begins with `<` is a cell's XML as it stands, `@` for its place. */
export function row(line: number, ...cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, column) => {
    const place = `${letters(column)}${line}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    if (cell.startsWith('<')) return cell.replaceAll('@', place);
    return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${line}">${written.join('')}</row>`;
}

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
