import { answerPlace } from './questions.ts';
import { itemWords, type FormWords, type ItemWords } from './words.ts';

/** How the address of an answer, or of a question, is called: `Tracking: What you need`. */
export function nameOfAnswer(words: FormWords, id: string): string {
  const { component } = partsOf(id);
  const field = nameBelowComponent(words, id);
  return component === null
    ? field
    : fill(words.ofComponent, { component: componentName(words, component), field });
}

/** The same where its component stands above it already. */
export function nameBelowComponent(words: FormWords, id: string): string {
  const whole = (words.wholes as Readonly<Record<string, string>>)[id];
  if (whole !== undefined) return whole;
  const { item, rest } = partsOf(id);
  return withRest(itemWords(words, item), rest, words);
}

/** How a value reads: the words of a choice, else as it was given. */
export function readAnswer(words: FormWords, id: string, value: string | number | boolean): string {
  const place = answerPlace(id);
  if (place?.kind !== 'choice') return String(value);
  const { item, rest } = partsOf(id);
  const own = itemWords(words, item);
  const column = rest.length === 2 ? own.columns?.[rest[1]!] : own;
  return column?.choices?.[String(value)] ?? String(value);
}

export const componentName = (words: FormWords, component: string): string =>
  itemWords(words, 'components').choices?.[component] ?? component;

/** Fills the `{names}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

function withRest(item: ItemWords, rest: readonly string[], words: FormWords): string {
  const [first, column] = rest;
  if (first === undefined) return item.label;
  if (column === undefined) return `${item.label}: ${item.choices?.[first] ?? first}`;
  const cell = fill(words.row, { row: first, column: item.columns?.[column]?.label ?? column });
  return `${item.label}, ${cell}`;
}

/** `components.tracking.forms.tool` is of the component tracking, of the item forms, and the rest is tool. */
function partsOf(id: string) {
  const parts = id.split('.');
  if (parts[0] === 'components' && parts.length > 2) {
    return { component: parts[1]!, item: parts[2]!, rest: parts.slice(3) };
  }
  const place = answerPlace(id);
  const item = place === undefined || isWhole(place.field) ? id : place.field;
  return { component: null, item, rest: parts.slice(item.split('.').length) };
}

const isWhole = (field: string) => field === 'letter' || field === 'declaration';
