import { posix } from 'node:path';
import { SheetRefusal, sheetLimits, tooBig } from './sheet-refusal.ts';
import { shownByFormat, type Shown } from './number-formats.ts';
import type { Archive, PackedPart } from './workbook-archive.ts';
import { readXml } from './xml-parts.ts';

export interface Worksheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: PackedPart;
}

/** What the cells of all worksheets refer to. */
export interface Workbook {
  readonly worksheets: readonly Worksheet[];
  readonly since1904: boolean;
  readonly texts: readonly string[];
  readonly styles: readonly Shown[];
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

// Excel's own limits are 64,000 styles and what fits into memory; only a hostile workbook comes near these.
const mostDeclared = 100_000;
const mostSharedTexts = 500_000;

/**
 * Reads what a workbook says about itself; the worksheets stay packed.
 *
 * @throws SheetRefusal `notASheet`, `macros`, `binaryWorkbook`, `openDocument`, `damaged`, `tooBig`
 */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  refuseOtherKinds(archive);
  const roots = await readRelations(archive, '_rels/.rels', '');
  const place = roots.find(({ kind }) => kind === 'officedocument')?.target ?? 'xl/workbook.xml';
  const part = archive.get(place);
  if (!part) throw new SheetRefusal('damaged');
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const relationsPlace = `${folder}_rels/${place.slice(folder.length)}.rels`;
  const relations = await readRelations(archive, relationsPlace, folder);
  if (relations.some(({ kind }) => /macrosheet|vbaproject/.test(kind)))
    throw new SheetRefusal('macros');
  const partOf = (kind: string) =>
    archive.get(relations.find((one) => one.kind === kind)?.target ?? '');
  const { sheets, since1904 } = await readWorkbookPart(part);
  const worksheets = sheets.flatMap(({ name, hidden, relation }) => {
    const found = relations.find(({ id, kind }) => id === relation && kind === 'worksheet');
    const worksheet = archive.get(found?.target ?? '');
    return worksheet ? [{ name, hidden, part: worksheet }] : [];
  });
  if (worksheets.length === 0) throw new SheetRefusal('damaged');
  return {
    worksheets,
    since1904,
    texts: await readSharedTexts(partOf('sharedstrings')),
    styles: await readStyles(partOf('styles')),
  };
}

function refuseOtherKinds(archive: Archive): void {
  const names = [...archive.keys()];
  if (names.some((name) => /vbaproject|^xl\/macrosheets\//.test(name)))
    throw new SheetRefusal('macros');
  if (archive.has('xl/workbook.bin')) throw new SheetRefusal('binaryWorkbook');
  if (archive.has('content.xml') && archive.has('meta-inf/manifest.xml'))
    throw new SheetRefusal('openDocument');
  if (archive.has('word/document.xml')) throw new SheetRefusal('notASheet', { found: 'docx' });
  if (archive.has('ppt/presentation.xml')) throw new SheetRefusal('notASheet', { found: 'pptx' });
  if (!archive.has('[content_types].xml')) throw new SheetRefusal('notASheet', { found: 'zip' });
}

async function readRelations(
  archive: Archive,
  place: string,
  folder: string,
): Promise<readonly Relation[]> {
  const part = archive.get(place);
  const relations: Relation[] = [];
  if (!part) return relations;
  await readXml(part, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const path = posix.join('/', target.startsWith('/') ? '' : folder, target);
      refuseOver(mostDeclared, relations);
      relations.push({
        id: attribute('Id') ?? '',
        kind: (attribute('Type') ?? '').split('/').at(-1)!.toLowerCase(),
        target: path.slice(1).toLowerCase(),
      });
    },
  });
  return relations;
}

async function readWorkbookPart(part: PackedPart) {
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let since1904 = false;
  await readXml(part, {
    open(name, attribute) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      const relation = attribute('id') ?? '';
      refuseOver(mostDeclared, sheets);
      sheets.push({ name: unescapeText(attribute('name') ?? ''), hidden, relation });
    },
  });
  return { sheets, since1904 };
}

/** Texts that many cells share; of one that is too long only enough is kept to say so at its cell. */
async function readSharedTexts(part: PackedPart | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!part) return texts;
  const text = new TextInParts();
  await readXml(part, {
    open: (name) => text.open(name),
    text: (more) => text.add(more),
    close(name) {
      text.close(name);
      refuseOver(mostSharedTexts, texts);
      if (name === 'si') texts.push(text.take());
    },
  });
  return texts;
}

async function readStyles(part: PackedPart | undefined): Promise<readonly Shown[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inside = '';
  if (!part) return [];
  await readXml(part, {
    open(name, attribute) {
      refuseOver(mostDeclared, ids);
      if (codes.size > mostDeclared) throw tooBig();
      if (name === 'cellXfs' || name === 'numFmts') inside = name;
      if (name === 'numFmt' && inside === 'numFmts')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'xf' && inside === 'cellXfs') ids.push(Number(attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  return ids.map((id) => shownByFormat(id, codes.get(id)));
}

function refuseOver(most: number, declared: readonly unknown[]): void {
  if (declared.length > most) throw tooBig();
}

/** Joins the `t` parts of a rich text, without the pronunciation (`rPh`) that East Asian texts carry. */
export class TextInParts {
  #text = '';
  #open = false;
  #pronounced = false;

  open(name: string): void {
    if (name === 'rPh') this.#pronounced = true;
    if (name === 't') this.#open = !this.#pronounced;
  }

  close(name: string): void {
    if (name === 'rPh') this.#pronounced = false;
    if (name === 't') this.#open = false;
  }

  add(more: string): void {
    // An escaped character takes seven; a text cut here is still too long once they are resolved.
    if (this.#open && this.#text.length <= sheetLimits.cellCharacters * 7) this.#text += more;
  }

  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text.slice(0, sheetLimits.cellCharacters + 1);
  }
}

/** ECMA-376 part 1, 22.9.2.19: characters that XML cannot hold are written `_xHHHH_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
