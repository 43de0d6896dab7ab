import { describe, expect, test } from '@jest/globals';
import { partnerCountries, partnerCountryName } from './partner-countries.ts';
import { supportClasses } from './partner-country.ts';
import type { PartnerCountry } from './partner-country.ts';
import { regions } from './regions.ts';

describe('partner countries', () => {
  test('are 76: 75 countries and the European Union', () => {
    expect(partnerCountries).toHaveLength(76);
    expect(partnerCountries.filter(({ kind }) => kind === 'country')).toHaveLength(75);
    expect(partnerCountries.filter(({ kind }) => kind === 'region')).toEqual([country('EU')]);
  });

  test('stand in the eight regions as the briefing lists them, six in Oceania', () => {
    expect(regions.map(({ code }) => [code, count(({ region }) => region === code)])).toEqual([
      ['asia', 16],
      ['easternEuropeCentralAsia', 8],
      ['europe', 13],
      ['latinAmericaCaribbean', 10],
      ['northAfricaMiddleEast', 5],
      ['northernAmerica', 3],
      ['oceania', 6],
      ['subSaharanAfrica', 15],
    ]);
  });

  test('are 55 recipients, 5 case by case and 16 supporting Parties', () => {
    expect(supportClasses.map((one) => count(({ supportClass }) => supportClass === one))).toEqual([
      55, 5, 16,
    ]);
  });

  test('hold 13 least developed countries and 12 small island developing States', () => {
    expect([count(({ ldc }) => ldc), count(({ sids }) => sids)]).toEqual([13, 12]);
  });

  test('have codes that are text, whole and unique', () => {
    for (const { code, iso2, m49, kind } of partnerCountries) {
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      if (kind === 'country') {
        expect(code).toMatch(/^[A-Z]{3}$/);
        expect(m49).toMatch(/^\d{3}$/);
      }
    }
    expect(new Set(partnerCountries.map(({ code }) => code)).size).toBe(76);
    expect(new Set(partnerCountries.map(({ iso2 }) => iso2)).size).toBe(76);
    expect(new Set(partnerCountries.map(({ m49 }) => m49)).size).toBe(76);
  });

  test('keep the codes that tools like to swallow', () => {
    expect(country('NAM').iso2).toBe('NA');
    expect(country('NOR').iso2).toBe('NO');
    expect(country('AZE').m49).toBe('031');
    expect(country('AND').m49).toBe('020');
    expect(country('EU')).toMatchObject({ code: 'EU', iso2: 'EU', m49: null });
  });

  test('do not hold Japan, China or the Democratic Republic of the Congo', () => {
    const codes = partnerCountries.map(({ code }) => code);
    for (const absent of ['JPN', 'CHN', 'COD']) expect(codes).not.toContain(absent);
  });

  test('lie in a time zone that this runtime knows', () => {
    for (const { timeZone } of partnerCountries) {
      expect(timeZone).toMatch(/^[A-Z][A-Za-z]+\//);
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  test('rest on one or two days a week, Saturday and Sunday but for seven of them', () => {
    const otherwise = partnerCountries.filter(({ weekend }) => weekend.join() !== '6,7');
    expect(Object.fromEntries(otherwise.map(({ code, weekend }) => [code, weekend]))).toEqual({
      BGD: [5, 6],
      BRN: [5, 7],
      JOR: [5, 6],
      MDV: [5, 6],
      NPL: [6],
      SAU: [5, 6],
      SDN: [5, 6],
    });
  });

  test('are addressed in the first of their working languages that the portal speaks', () => {
    const spoken = (code: string) => country(code).portalLanguage;
    expect(['TUN', 'PER', 'GHA', 'JOR', 'BRA', 'KAZ', 'RWA', 'AND'].map(spoken)).toEqual([
      'fr',
      'es',
      'en',
      'en',
      'en',
      'en',
      'en',
      'es',
    ]);
    for (const { languages } of partnerCountries)
      expect(languages.join()).toMatch(/^[a-z]{2}(,[a-z]{2})*$/);
  });

  test('bear the short name of the United Nations beside the name of the briefing', () => {
    expect(country('LAO')).toMatchObject({
      centerName: 'Lao PDR',
      name: {
        en: "Lao People's Democratic Republic",
        fr: 'République démocratique populaire lao',
        es: 'República Democrática Popular Lao',
      },
    });
    expect(partnerCountryName('NZL', 'es')).toBe('Nueva Zelandia');
    expect(partnerCountryName('NGA', 'fr')).toBe('Nigéria');
    expect(() => partnerCountryName('JPN', 'en')).toThrow(RangeError);
  });
});

function country(code: string): PartnerCountry {
  const found = partnerCountries.find((one) => one.code === code);
  if (!found) throw new Error(`No partner country ${code}`);
  return found;
}

function count(holds: (one: PartnerCountry) => boolean): number {
  return partnerCountries.filter(holds).length;
}
