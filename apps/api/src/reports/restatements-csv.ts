import type { Restatement, RestatementReport } from '@sixstep/contract';
import { eventWords, isState, stateWords } from '@sixstep/process';
import { csv } from './csv.ts';

/** The restatements of a period as a table for spreadsheets. */
export const restatementsCsv = ({ items }: RestatementReport): string =>
  csv([
    ['case', 'country', 'line', 'event', 'what', 'old', 'new', 'at', 'by', 'reason'],
    ...items.map((item) => [
      item.case,
      item.country.name,
      item.line,
      eventWords(item.event, 'en'),
      whatWords[item.what],
      valueWords(item.old),
      valueWords(item.new),
      item.at,
      item.by,
      item.reason ?? '',
    ]),
  ]);

const whatWords: Readonly<Record<Restatement['what'], string>> = {
  occurredOn: 'date',
  onBehalfName: 'name on behalf',
  fileId: 'file',
  step: 'step undone',
};

const valueWords = (value: string | null): string =>
  value === null ? '' : isState(value) ? stateWords(value, 'en') : value;
