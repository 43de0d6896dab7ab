import * as z from 'zod/mini';
import { readinessLevel } from './readiness.ts';
import {
  caseNumber,
  component,
  countryCode,
  date,
  instant,
  language,
  listOf,
  reason,
} from './text.ts';

export const supportClass = z.enum(['recipient', 'caseByCase', 'supportingParty']);

export const partnerCountryView = z.object({
  code: countryCode,
  iso2: z.string(),
  m49: z.nullable(z.string()),
  kind: z.enum(['country', 'region']),
  name: z.string(),
  centerName: z.string(),
  region: z.string(),
  languages: z.array(z.string()),
  portalLanguage: language,
  timeZone: z.string(),
  weekend: z.array(z.number()),
  supportClass,
  ldc: z.boolean(),
  sids: z.boolean(),
  openCases: z.array(z.object({ number: caseNumber, state: z.string() })),
  lastInvitedOn: z.nullable(date),
  /** The newest assessment of each component, in no order; empty for who does not see the work of the Center. */
  readiness: z.array(z.object({ component, level: readinessLevel, assessedOn: date })),
  /** A director's waiver, when the class alone would not let the country receive a package. */
  waiver: z.nullable(z.object({ reason: z.string(), by: z.string(), at: instant })),
  version: z.number(),
});
export type PartnerCountryView = z.infer<typeof partnerCountryView>;
export const partnerCountryList = listOf(partnerCountryView);
export type PartnerCountryList = z.infer<typeof partnerCountryList>;

export const changePartnerCountry = z.strictObject({ supportClass });
export type ChangePartnerCountry = z.infer<typeof changePartnerCountry>;
/** A director lets a country receive a package although its class says otherwise. */
export const waiveSupportClass = z.strictObject({ reason });
export type WaiveSupportClass = z.infer<typeof waiveSupportClass>;

export const organizationView = z.object({
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  category: z.enum(['unitedNations', 'multilateralRegional', 'internationalNgoResearch']),
  strengths: z.string(),
  components: z.array(component),
});
export type OrganizationView = z.infer<typeof organizationView>;
export const organizationList = listOf(organizationView);
export type OrganizationList = z.infer<typeof organizationList>;
