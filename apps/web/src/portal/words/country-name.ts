import type { CaseSummary, Language } from '@sixstep/contract';

/**
 * A country as its readers call it: the official name of the register in English, the name that the browser knows in the
 * other languages. Where the browser knows none, the register stands.
 */
export function countryName(country: CaseSummary['country'], language: Language): string {
  if (language === 'en') return country.name;
  try {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return names.of(country.iso2) ?? country.name;
  } catch {
    return country.name;
  }
}
