import type { Language } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { partnerCountries } from '@sixstep/reference';

/** Password of every demonstration account; printed on the sign-in page and worthless outside demonstration mode. */
export const demonstrationPassword = 'demo-sixstep-2026';

export interface CastMember {
  readonly email: string;
  /** Invented, like everybody here. */
  readonly name: string;
  readonly role: Role;
  readonly countryCode?: string;
  readonly organizationCode?: string;
  readonly language: Language;
  /** Stands on the sign-in page, where one click signs in. */
  readonly account?: string;
}

const domain = 'demo.sixstep.test';

/** The people of the Center. */
export const center = {
  director: member('director', 'Haruka Mizuno', 'director', { account: 'Director' }),
  manager: member('manager', 'Luis Barrantes', 'programManager', { account: 'Program manager' }),
  manager2: member('manager2', 'Salma Idrissi', 'programManager', {
    account: 'Another program manager',
  }),
  officer: member('officer', 'Tomas Berg', 'programOfficer', { account: 'Program officer' }),
  administrator: member('administrator', 'Keiko Arai', 'administrator', {
    account: 'Administrator',
  }),
  observer: member('observer', 'Ines Calder', 'observer', { account: 'Observer' }),
  auditor: member('auditor', 'Peter Lindqvist', 'auditor', { account: 'Auditor' }),
} as const;

export const organizationContact = member('organization', 'Mireille Kasongo', 'partnerContact', {
  organizationCode: 'gggi',
  account: 'Partner organization',
});

const focalPointNames: Record<string, [name: string, language: Language, account?: string]> = {
  GHA: ['Ama Owusu-Darko', 'en', 'Focal point of Ghana'],
  TUN: ['Youssef Ben Amor', 'fr', 'Point focal de la Tunisie'],
  PER: ['Rosa Quispe Salas', 'es', 'Punto focal del Perú'],
};
const givenNames = [
  'Ada',
  'Bilal',
  'Chandra',
  'Delia',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Imre',
  'Jana',
  'Kofi',
  'Lena',
];
const familyNames = [
  'Arden',
  'Bellweather',
  'Castellan',
  'Dorsey',
  'Elmwood',
  'Farrow',
  'Galland',
  'Harrow',
  'Ingram',
  'Jarrow',
  'Kestrel',
];

/** The language of its portal in which the Center writes to a country. */
export const languageOf = (countryCode: string): Language =>
  partnerCountries.find(({ code }) => code === countryCode)?.portalLanguage ?? 'en';

/** The focal point of a country; the same invented person for the same country each time. */
export function focalPointOf(countryCode: string, language: Language): CastMember {
  const known = focalPointNames[countryCode];
  const accountName = { GHA: 'ghana', TUN: 'tunisia', PER: 'peru' }[countryCode];
  if (known && accountName) {
    const [name, spoken, account] = known;
    return member(accountName, name, 'focalPoint', {
      countryCode,
      language: spoken,
      ...(account && { account }),
    });
  }
  const place = countryCode.split('').reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const name = `${givenNames[place % givenNames.length]} ${familyNames[place % familyNames.length]}`;
  return member(`focal.point.${countryCode.toLowerCase()}`, name, 'focalPoint', {
    countryCode,
    language,
  });
}

function member(
  local: string,
  name: string,
  role: Role,
  more: Partial<Pick<CastMember, 'countryCode' | 'organizationCode' | 'language' | 'account'>>,
): CastMember {
  return { email: `${local}@${domain}`, name, role, language: 'en', ...more };
}

/** The accounts that the sign-in page shows, one click each. */
export const demonstrationAccounts = [
  ...Object.values(center),
  focalPointOf('GHA', 'en'),
  focalPointOf('TUN', 'fr'),
  focalPointOf('PER', 'es'),
  organizationContact,
].filter(({ account }) => account !== undefined);
