/** Text that can be set: with a glyph for each character, words that fit on a line, and the direction it reads in. */
export interface PrintableText {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Controls but line ends and tabs, half surrogates, what turns the reading direction or is no character at all. */
const unprintable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const longWord = /\S{31,}/gu;
const partOfWord = /\S{10}(?=\S)/gu;
const zeroWidthSpace = '\u200b';

/** @param covered the code points that the fonts have */
export function printableText(text: string, covered: ReadonlySet<number>): PrintableText {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(unprintable, '');
  const shown = Array.from(plain, (character) => shownAs(character, covered)).join('');
  return { text: breakLongWords(shown), direction: directionOf(plain) };
}

/** Without the signs that join others, for text whose characters are there one by one but not as they were put together. */
export const withoutJoining = (text: string): string =>
  text.normalize('NFC').replace(/[\p{M}\p{Cf}\u034f]/gu, '');

/** Line ends are no glyphs, and what is invisible needs none. */
function shownAs(character: string, covered: ReadonlySet<number>): string {
  const code = character.codePointAt(0)!;
  if (
    covered.has(code) ||
    character === '\n' ||
    /\p{Default_Ignorable_Code_Point}/u.test(character)
  )
    return character;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A word longer than a line would run off the page: it may end a line anywhere after so many characters. */
const breakLongWords = (text: string): string =>
  text.replace(longWord, (word) => word.replace(partOfWord, `$&${zeroWidthSpace}`));

/** By the first character that has a direction (Unicode Bidirectional Algorithm, rules P2 and P3). */
function directionOf(text: string): PrintableText['direction'] {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  )
    ? 'rtl'
    : 'ltr';
}
