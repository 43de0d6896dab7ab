import { date, type AnswerValue } from '@sixstep/contract';
import {
  answerPlaces,
  itemWords,
  type AnswerPlace,
  type FormWords,
} from '@sixstep/reference/expression-form';
import { formWordsIn } from './paper-rows.ts';

/** What was read of a cell: values by the ids of their answers, or text that says none of what the question takes. */
export type ReadCell =
  | { readonly kind: 'read'; readonly values: Readonly<Record<string, AnswerValue>> }
  | { readonly kind: 'misread'; readonly text: string };

const languages = ['en', 'fr', 'es'] as const;
const ticked = /^\s*(\[\s*[xX✓✔✗✘☒☑]\s*\]|[☒☑])\s*/u;
const unticked = /^\s*(\[\s*\]|☐)\s*/u;

/** @param id of a question as a paper has it: of an answer, or of a list of boxes */
export function readCell(id: string, text: string): ReadCell | null {
  const places = answerPlaces.filter((place) => place.id === id);
  const boxes = answerPlaces.filter(
    (place) => place.field === id && place.kind === 'tick' && place.id !== id,
  );
  if (places[0]) return readAnswer(places[0], text);
  return boxes.length === 0 ? null : readBoxes(boxes, text);
}

function readBoxes(boxes: readonly AnswerPlace[], text: string): ReadCell {
  const values: Record<string, AnswerValue> = {};
  for (const box of boxes) values[box.id] = null;
  for (const line of linesOf(text)) {
    if (unticked.test(line) && !ticked.test(line)) continue;
    const words = line.replace(ticked, '');
    const box = boxes.find((one) => says(one.id.split('.').at(-1)!, one.field, words));
    if (!box) return { kind: 'misread', text };
    values[box.id] = true;
  }
  return { kind: 'read', values };
}

function readAnswer(place: AnswerPlace, text: string): ReadCell {
  const { id, kind } = place;
  const read = (value: AnswerValue): ReadCell => ({ kind: 'read', values: { [id]: value } });
  const misread: ReadCell = { kind: 'misread', text };
  if (kind === 'file') return { kind: 'read', values: {} };
  if (kind === 'tick') return read(linesOf(text).some((line) => ticked.test(line)) || null);
  if (kind === 'choice') return readChoice(place, text);
  if (text === '') return read(null);
  if (kind === 'date') {
    const day = dayIn(text);
    return day === null ? misread : read(day);
  }
  if (kind === 'year' || kind === 'rank') {
    return /^\d{1,4}$/.test(text) ? read(Number(text)) : misread;
  }
  return read(kind === 'text' ? text : text.replace(/\s+/g, ' '));
}

function readChoice(place: AnswerPlace, text: string): ReadCell {
  const lines = linesOf(text);
  const marked = lines.filter((line) => ticked.test(line));
  const hasBoxes = lines.some((line) => ticked.test(line) || unticked.test(line));
  const chosen = hasBoxes ? marked : lines;
  if (chosen.length === 0) return { kind: 'read', values: { [place.id]: null } };
  const codes = (place.choices ?? []).filter((code) =>
    chosen.some((line) => says(code, place.id, line.replace(ticked, ''))),
  );
  return chosen.length === 1 && codes.length === 1
    ? { kind: 'read', values: { [place.id]: codes[0]! } }
    : { kind: 'misread', text };
}

/** Whether a text is what a choice is called, in any language of the form: who fills it in may have translated it. */
const says = (code: string, id: string, text: string): boolean =>
  languages.some((language) => plain(choiceWords(formWordsIn(language), id, code)) === plain(text));

function choiceWords(words: FormWords, id: string, code: string): string {
  const parts = id.split('.');
  const perComponent = parts[0] === 'components' && parts.length > 2;
  const item = perComponent ? parts[2]! : id;
  const own = itemWords(words, item).choices;
  if (own) return own[code] ?? code;
  // A cell of a table: `context.parties.2.status` is of the column `status` of `context.parties`.
  const table = itemWords(words, parts.slice(0, -2).join('.'));
  return table.columns?.[parts.at(-1)!]?.choices?.[code] ?? code;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** As we write it, or the day first, as French and Spanish do. */
function dayIn(text: string): string | null {
  const turned = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const day = turned
    ? `${turned[3]}-${turned[2]!.padStart(2, '0')}-${turned[1]!.padStart(2, '0')}`
    : text;
  return date.safeParse(day).success ? day : null;
}
