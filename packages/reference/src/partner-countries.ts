import type { PartnerCountry } from './partner-country.ts';
import { asia } from './partner-countries/asia.ts';
import { easternEuropeCentralAsia } from './partner-countries/eastern-europe-central-asia.ts';
import { europe } from './partner-countries/europe.ts';
import { latinAmericaCaribbean } from './partner-countries/latin-america-caribbean.ts';
import { northAfricaMiddleEast } from './partner-countries/north-africa-middle-east.ts';
import { northernAmerica } from './partner-countries/northern-america.ts';
import { oceania } from './partner-countries/oceania.ts';
import { subSaharanAfrica } from './partner-countries/sub-saharan-africa.ts';
import type { Language } from './words.ts';

/**
 * The 76 partner countries and region of the Center's briefing of 2024, region by region in its order: 75 countries and the
 * European Union. Japan, which launched the Partnership, is not among them; China and the Democratic Republic of the Congo
 * appear only through organizations.
 */
export const partnerCountries: readonly PartnerCountry[] = [
  ...asia,
  ...easternEuropeCentralAsia,
  ...europe,
  ...latinAmericaCaribbean,
  ...northAfricaMiddleEast,
  ...northernAmerica,
  ...oceania,
  ...subSaharanAfrica,
];

const byCode: ReadonlyMap<string, PartnerCountry> = new Map(
  partnerCountries.map((country) => [country.code, country]),
);

/**
 * The official name of a partner country, without article.
 *
 * @throws RangeError when no partner country has the code.
 */
export function partnerCountryName(code: string, language: Language): string {
  const country = byCode.get(code);
  if (!country) throw new RangeError(`${code} is no partner country`);
  return country.name[language];
}
