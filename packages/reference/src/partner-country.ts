import type { Language, Words } from './words.ts';
import { languages } from './words.ts';
import type { RegionCode } from './regions.ts';

/**
 * Whether a country may receive a support package: `recipient` by default, `caseByCase` and `supportingParty` only after a
 * director has waived the question. An inference from the annexes of the Convention; a director can change it.
 */
export const supportClasses = ['recipient', 'caseByCase', 'supportingParty'] as const;
export type SupportClass = (typeof supportClasses)[number];

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A partner of the Center's briefing of 2024: 75 countries and one region. All codes are text. */
export interface PartnerCountry {
  /** ISO 3166-1 alpha-3; `EU` for the European Union, which has none. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; `NA` is Namibia, `NO` is Norway. */
  readonly iso2: string;
  /** UN M49 with its leading zeros; null for the European Union. */
  readonly m49: string | null;
  readonly kind: 'country' | 'region';
  /** Short name of the United Nations (UNTERM), without article. */
  readonly name: Words;
  /** The name as the briefing prints it. */
  readonly centerName: string;
  /** Further usual spellings; codes and the names above are not repeated here. */
  readonly aliases: readonly string[];
  readonly region: RegionCode;
  /** Likely working languages (ISO 639-1), the likeliest first. */
  readonly languages: readonly string[];
  /** The first of the working languages that the portal speaks, else English. */
  readonly portalLanguage: Language;
  /** IANA name of the zone in which the capital lies; Brussels for the European Union. */
  readonly timeZone: string;
  /** Days on which government offices rest. */
  readonly weekend: readonly Weekday[];
  readonly supportClass: SupportClass;
  /** Least developed country. */
  readonly ldc: boolean;
  /** Small island developing State. */
  readonly sids: boolean;
  /** What a reader of the row should know, in English; null when there is nothing. */
  readonly note: string | null;
}

type Defaulted = 'kind' | 'weekend' | 'ldc' | 'sids' | 'note';
type Row = Omit<PartnerCountry, 'region' | 'portalLanguage' | Defaulted> &
  Partial<Pick<PartnerCountry, Defaulted>>;

export const saturdayAndSunday: readonly Weekday[] = [6, 7];
export const fridayAndSaturday: readonly Weekday[] = [5, 6];
export const fridayAndSunday: readonly Weekday[] = [5, 7];
export const saturday: readonly Weekday[] = [6];

export const annexII =
  'Annex II Party: supports others, no support package by default (inference).';
export const highIncome =
  'High income and not in Annex I of the Convention: a support package case by case (inference).';

/** The rows of one region, each completed with what most countries share. */
export function countriesOf(region: RegionCode, rows: readonly Row[]): readonly PartnerCountry[] {
  return rows.map((row) => ({
    kind: 'country',
    weekend: saturdayAndSunday,
    ldc: false,
    sids: false,
    note: null,
    ...row,
    region,
    portalLanguage: portalLanguageOf(row.languages),
  }));
}

function portalLanguageOf(working: readonly string[]): Language {
  const spoken: readonly string[] = languages;
  return (working.find((one) => spoken.includes(one)) as Language | undefined) ?? 'en';
}
