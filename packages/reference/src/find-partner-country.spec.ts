import { describe, expect, test } from '@jest/globals';
import { findPartnerCountry, spellingsOf } from './find-partner-country.ts';
import { partnerCountries } from './partner-countries.ts';

describe('finding a partner country', () => {
  test('finds each by every spelling, whatever its case, accents and spaces', () => {
    for (const country of partnerCountries) {
      for (const spelling of spellingsOf(country)) {
        const bare = spelling.normalize('NFD').replace(/\p{M}/gu, '');
        for (const text of [
          spelling,
          spelling.toUpperCase(),
          bare.toLowerCase(),
          `  ${spelling} `,
        ]) {
          expect([text, findPartnerCountry(text)]).toEqual([text, country.code]);
        }
      }
    }
  });

  test('knows no spelling of two countries, and no alias twice', () => {
    const all = partnerCountries.flatMap((country) => spellingsOf(country));
    const lower = all.map((spelling) => spelling.toLowerCase());
    expect(lower.filter((one, at) => lower.indexOf(one) !== at)).toEqual([]);
    for (const { aliases, code, iso2, name, centerName } of partnerCountries) {
      const known = [code, iso2, name.en, name.fr, name.es, centerName];
      expect(aliases.filter((alias) => known.includes(alias))).toEqual([]);
    }
  });

  test.each([
    ['NA', 'NAM'],
    ['NO', 'NOR'],
    ['no', 'NOR'],
    ['Vietnam', 'VNM'],
    ['Viet-Nam', 'VNM'],
    ['VN', 'VNM'],
    ['Laos', 'LAO'],
    ['Lao P.D.R.', 'LAO'],
    ['UK', 'GBR'],
    ['U.S.A.', 'USA'],
    ['EE. UU.', 'USA'],
    ['les États-Unis', 'USA'],
    ['United Arab Emirates (the)', 'ARE'],
    ['los Emiratos Árabes Unidos', 'ARE'],
    ['cote d’ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ["l'Ouganda", 'UGA'],
    ['Bahamas, The', 'BHS'],
    ['PEROU', 'PER'],
    ['Union europeenne', 'EU'],
    ['Moldavia', 'MDA'],
  ])('takes %s for %s', (text, code) => {
    expect(findPartnerCountry(text)).toBe(code);
  });

  test.each([
    '',
    ' ',
    'the',
    'Niger',
    'Guinea',
    'Congo',
    'Japan',
    'CHN',
    'South Sudan',
    'Papua',
    'null',
  ])('finds none for %j', (text) => {
    expect(findPartnerCountry(text)).toBeUndefined();
  });
});
