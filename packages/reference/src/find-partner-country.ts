import type { PartnerCountry } from './partner-country.ts';
import { partnerCountries } from './partner-countries.ts';

/** Every spelling by which a partner country is known: codes, official names, the Center's name and the aliases. */
export function spellingsOf(country: PartnerCountry): string[] {
  const { code, iso2, name, centerName, aliases } = country;
  return [...new Set([code, iso2, name.en, name.fr, name.es, centerName, ...aliases])];
}

/**
 * The code of the partner country that a text names by a usual spelling, code or name in English, French or Spanish,
 * whatever its accents, case, punctuation and article: `'NA'` is `'NAM'`, `'los Emiratos Árabes Unidos'` and
 * `'United Arab Emirates (the)'` are `'ARE'`.
 *
 * Undefined when no partner country is called so; a part of a name is not a name, so that `'Niger'` is never Nigeria.
 */
export function findPartnerCountry(text: string): string | undefined {
  const asked = plain(text);
  return codesBySpelling.get(asked) ?? codesBySpelling.get(asked.replace(article, ''));
}

const article = /^(the|le|la|les|l|el|los|las) | (the|le|la|les|l|el|los|las)$/u;

const codesBySpelling: ReadonlyMap<string, string> = new Map(
  partnerCountries.flatMap((country) =>
    spellingsOf(country).map((spelling) => [plain(spelling), country.code] as const),
  ),
);

/** Letters and digits only, in lower case without accents, words parted by one space; `U.K.` becomes `uk`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L}{1,2})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
