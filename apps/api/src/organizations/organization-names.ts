import { partnerOrganizations } from '@sixstep/reference';
import { plainWord } from '../imports/mapping.ts';

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
}

/**
 * Which organizations a text may name: by code, name, full name, or one of these without its parentheses or as the
 * abbreviation in them, whatever the case, accents, punctuation, full stops of abbreviations, articles and the spelling of
 * "organisation" and "centre". An organization of the briefing keeps the spellings of the briefing when it is renamed.
 */
export class OrganizationNames {
  readonly #written = new Map<string, Set<string>>();
  readonly #derived = new Map<string, Set<string>>();

  constructor(organizations: readonly Named[]) {
    const codes = new Set(organizations.map(({ code }) => code));
    for (const one of [...organizations, ...partnerOrganizations]) {
      if (codes.has(one.code)) this.add(one);
    }
  }

  add({ code, name, fullName }: Named): void {
    const written = [code, name, fullName];
    for (const text of written) note(this.#written, text, code);
    for (const text of written.flatMap(shorterForms)) note(this.#derived, text, code);
  }

  /** The codes of those that a text names: none, one, or several when it does not say which. */
  find(text: string): string[] {
    const plain = plainName(text);
    return [...(this.#written.get(plain) ?? this.#derived.get(plain) ?? [])];
  }
}

/**
 * A code for a new organization, made of the words of its name as the codes of the others are: letters and hyphens, no other
 * one's code.
 */
export function codeFor(name: string, isTaken: (code: string) => boolean): string {
  const words = plainWord(withoutParentheses(name))
    .split(' ')
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter((word) => word !== '');
  const base = words.slice(0, mostWordsOfCode).join('-') || 'organization';
  let code = base;
  for (let copy = 2; isTaken(code); copy++) code = `${base}-${letters(copy)}`;
  return code;
}

const mostWordsOfCode = 6;

/** 2 is `b`, 27 is `aa`: codes have no digits. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + ((place - 1) % 26));
  return place <= 26 ? last : letters(Math.floor((place - 1) / 26)) + last;
}

const articles = new Set(['the', 'and', 'le', 'la', 'les', 'el', 'los', 'las']);

const plainName = (text: string): string =>
  plainWord(text.replace(/(?<=(?:^|\P{L})\p{L}{1,2})\./gu, ''))
    .split(' ')
    .filter((word) => !articles.has(word))
    .map((word) => word.replace(/isation(s?)$/, 'ization$1').replace(/^centre(s?)$/, 'center$1'))
    .join(' ');

const withoutParentheses = (text: string): string => text.replace(/\([^)]*\)/g, ' ');

const shorterForms = (text: string): string[] => [
  withoutParentheses(text),
  ...[...text.matchAll(/\((\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)\)/gu)].map(([, short]) => short!),
];

function note(codes: Map<string, Set<string>>, text: string, code: string): void {
  const plain = plainName(text);
  if (plain === '') return;
  codes.set(plain, new Set([...(codes.get(plain) ?? []), code]));
}
