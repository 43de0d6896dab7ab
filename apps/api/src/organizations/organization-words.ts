import { organizationCategories } from '@sixstep/reference';
import type { ImportField } from '../imports/import-target.ts';
import { plainWord } from '../imports/mapping.ts';

type Values = NonNullable<ImportField['values']>;

export const categoryValues: Values = organizationCategories.map(({ code, words }) => ({
  value: code,
  label: words.en,
}));

/** A category by its names in three languages, and by what people call the bodies in it. */
export const categoryWords: ReadonlyMap<string, string> = new Map([
  ...organizationCategories.flatMap(({ code, words }) =>
    [code, words.en, words.fr, words.es].map((one): [string, string] => [plainWord(one), code]),
  ),
  ...['un', 'onu', 'un agency', 'un system', 'united nations system'].map(
    (word): [string, string] => [word, 'unitedNations'],
  ),
  ...['multilateral', 'regional', 'multilateral or regional', 'development bank', 'mdb'].map(
    (word): [string, string] => [word, 'multilateralRegional'],
  ),
  ...[
    'international',
    'ngo',
    'ngos',
    'ong',
    'research',
    'research institute',
    'university',
    'think tank',
    'international ngo or research',
  ].map((word): [string, string] => [word, 'internationalNgoResearch']),
]);

/** IATI OrganisationType, version 2.03. */
export const iatiValues: Values = [
  { value: '10', label: 'Government' },
  { value: '11', label: 'Local Government' },
  { value: '15', label: 'Other Public Sector' },
  { value: '21', label: 'International NGO' },
  { value: '22', label: 'National NGO' },
  { value: '23', label: 'Regional NGO' },
  { value: '24', label: 'Partner Country based NGO' },
  { value: '30', label: 'Public Private Partnership' },
  { value: '40', label: 'Multilateral' },
  { value: '60', label: 'Foundation' },
  { value: '70', label: 'Private Sector' },
  { value: '71', label: 'Private Sector in Provider Country' },
  { value: '72', label: 'Private Sector in Aid Recipient Country' },
  { value: '73', label: 'Private Sector in Third Country' },
  { value: '80', label: 'Academic, Training and Research' },
  { value: '90', label: 'Other' },
];

/** A type by its code, by its name, or by both one after the other. */
export const iatiWords: ReadonlyMap<string, string> = new Map(
  iatiValues.flatMap(({ value, label }) =>
    [value, label, `${value} ${label}`, `${label} ${value}`].map((one): [string, string] => [
      plainWord(one),
      value,
    ]),
  ),
);

/** The type of an organization of which the sheet says nothing but its category. */
export const usualIatiType = (category: string): string =>
  category === 'internationalNgoResearch' ? '90' : '40';
