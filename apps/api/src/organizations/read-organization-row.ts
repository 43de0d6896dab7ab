import type { RowProblem } from '@sixstep/contract';
import { componentCodes, type ComponentCode } from '@sixstep/reference';
import { componentOfWord, componentParts } from '../imports/component-words.ts';
import type { ImportTarget, SourceRow } from '../imports/import-target.ts';
import { plainWord } from '../imports/mapping.ts';
import { cellText } from '../imports/refused-rows.ts';
import type { Named } from './organization-names.ts';
import { categoryWords, iatiWords } from './organization-words.ts';

/** An organization as the register keeps it. */
export interface Organization extends Named {
  readonly category: string;
  readonly strengths: string;
  readonly components: readonly ComponentCode[];
  readonly iatiOrgType: string;
  readonly crsChannelCode: string | null;
}

/** What a row says of an organization; an empty cell says nothing. */
export interface OrganizationRow {
  readonly line: number;
  readonly said: { -readonly [Name in keyof Organization]?: Organization[Name] };
  readonly problems: RowProblem[];
}

const most = { name: 200, fullName: 300, strengths: 2000 } as const;

/** Words for a channel that there is not. */
const noChannel = ['', 'none', 'n a', 'na', 'no'];

/** Reads one row; every cell that cannot be understood is named, not only the first. */
export function readOrganizationRow(
  { line, cells }: SourceRow,
  words: Parameters<ImportTarget['judge']>[2]['words'],
): OrganizationRow {
  const problems: RowProblem[] = [];
  const said: OrganizationRow['said'] = {};
  const text = (field: string): string => cellText(cells[field] ?? null).trim();
  const refuse = (field: string, code: string, params: RowProblem['params'] = {}) => {
    problems.push({ field, code, params, text: text(field) });
  };
  const word = (field: string, written: string, find: (plain: string) => string | undefined) => {
    const plain = plainWord(written);
    const found = words[field]?.[plain] ?? find(plain);
    if (found === undefined) refuse(field, 'unknownWord', { word: plain });
    return found;
  };

  if (text('code') !== '') said.code = text('code').toLowerCase();
  for (const field of ['name', 'fullName', 'strengths'] as const) {
    if (text(field).length > most[field]) refuse(field, 'tooBig', { maximum: most[field] });
    else if (text(field) !== '') said[field] = text(field);
  }
  if (text('category') !== '') {
    const category = word('category', text('category'), (plain) => categoryWords.get(plain));
    if (category !== undefined) said.category = category;
  }
  if (text('iatiOrgType') !== '') {
    const type = word('iatiOrgType', text('iatiOrgType'), (plain) => iatiWords.get(plain));
    if (type !== undefined) said.iatiOrgType = type;
  }
  if (text('components') !== '') {
    const wanted = componentParts(text('components')).map((part) =>
      word('components', part, componentOfWord),
    );
    said.components = componentCodes.filter((code) => wanted.includes(code));
  }
  if (text('crsChannelCode') !== '') {
    const code = text('crsChannelCode');
    if (noChannel.includes(plainWord(code))) said.crsChannelCode = null;
    else if (/^\d{5}$/.test(code)) said.crsChannelCode = code;
    else refuse('crsChannelCode', 'invalidFormat');
  }
  return { line, said, problems };
}
