import type { Language } from '@sixstep/contract';

/** A message that counts: the forms of `Intl.PluralRules`, chosen by its parameter `count`. */
export interface Plural {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}
export type Message = string | Plural;

/** What may stand in the place of a `{name}`. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * The shape that a catalogue in another language has to have: every message of the English one, a plural where it has a
 * plural. A missing or a superfluous message does not compile.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Plural
      ? Plural
      : Translation<T[K]>;
};

export const isPlural = (value: object): value is Plural => 'one' in value && 'other' in value;

/** The names in braces of a message, in the order of the alphabet. */
export function placeholders(message: Message): string[] {
  const text = typeof message === 'string' ? message : message.other;
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]!))].sort();
}

/** Fills a message: `{name}` by its parameter, a plural by `count`. A parameter that is not given leaves its name visible. */
export type Say = (message: Message, params?: Params) => string;

export function sayIn(language: Language): Say {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const write = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : value;
  return (message, params = {}) => {
    const text = typeof message === 'string' ? message : formOf(message, plural, params);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in params ? write(params[name]!) : whole,
    );
  };
}

function formOf(message: Plural, rules: Intl.PluralRules, params: Params): string {
  const form = rules.select(Number(params['count'] ?? 0));
  if (form === 'one') return message.one;
  return (form === 'many' && message.many) || message.other;
}
