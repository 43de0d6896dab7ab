import type { Words } from './words.ts';

/**
 * The eight regions of the Center's briefing of 2024, in its order. They are the Center's own grouping: Mexico stands under
 * Northern America and Sudan under Sub-Saharan Africa, unlike in M49.
 */
export const regions = [
  { code: 'asia', name: { en: 'Asia', fr: 'Asie', es: 'Asia' } },
  {
    code: 'easternEuropeCentralAsia',
    name: {
      en: 'Eastern Europe and Central Asia',
      fr: 'Europe orientale et Asie centrale',
      es: 'Europa Oriental y Asia Central',
    },
  },
  { code: 'europe', name: { en: 'Europe', fr: 'Europe', es: 'Europa' } },
  {
    code: 'latinAmericaCaribbean',
    name: {
      en: 'Latin America & the Caribbean',
      fr: 'Amérique latine et Caraïbes',
      es: 'América Latina y el Caribe',
    },
  },
  {
    code: 'northAfricaMiddleEast',
    name: {
      en: 'North Africa & the Middle East',
      fr: 'Afrique du Nord et Moyen-Orient',
      es: 'África del Norte y Oriente Medio',
    },
  },
  {
    code: 'northernAmerica',
    name: {
      en: 'Northern America',
      fr: 'Amérique septentrionale',
      es: 'América septentrional',
    },
  },
  { code: 'oceania', name: { en: 'Oceania', fr: 'Océanie', es: 'Oceanía' } },
  {
    code: 'subSaharanAfrica',
    name: {
      en: 'Sub-Saharan Africa',
      fr: 'Afrique subsaharienne',
      es: 'África subsahariana',
    },
  },
] as const satisfies readonly Region[];

export interface Region {
  readonly code: string;
  readonly name: Words;
}
export type RegionCode = (typeof regions)[number]['code'];
