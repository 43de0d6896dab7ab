import type { ComponentCode } from './components.ts';
import type { Coded } from './words.ts';

/** The three groups in which the Center's briefing of 2024 lists its partner organizations. */
export const organizationCategories = [
  {
    code: 'unitedNations',
    words: { en: 'United Nations', fr: 'Nations Unies', es: 'Naciones Unidas' },
  },
  {
    code: 'multilateralRegional',
    words: {
      en: 'Multilateral / Regional',
      fr: 'Multilatéral / Régional',
      es: 'Multilateral / Regional',
    },
  },
  {
    code: 'internationalNgoResearch',
    words: {
      en: 'International / NGOs / Research Institutes',
      fr: 'International / ONG / Instituts de recherche',
      es: 'Internacional / ONG / Institutos de investigación',
    },
  },
] as const satisfies readonly Coded[];
export type OrganizationCategory = (typeof organizationCategories)[number]['code'];

export interface PartnerOrganization {
  /** A short text of our own that never changes; organizations have no common code. */
  readonly code: string;
  /** The short name by which the field knows it. */
  readonly name: string;
  readonly fullName: string;
  readonly category: OrganizationCategory;
  /** What it is known for in Article 6 work, in English. */
  readonly strengths: string;
  /** Components for which it is suggested as a provider. */
  readonly components: readonly ComponentCode[];
  /** IATI OrganisationType: 21 international NGO, 40 multilateral, 70 private, 80 academic, 90 other. */
  readonly iatiOrgType: string;
  /** Channel code of the OECD creditor reporting system, null where none is known. */
  readonly crsChannelCode: string | null;
  /** The strengths rest on what is generally known, not on a published page. */
  readonly inferred: boolean;
}

type Row = Omit<PartnerOrganization, 'category' | 'inferred'> & { readonly inferred?: boolean };

/** The rows of one category, each completed with what most organizations share. */
export function organizationsOf(
  category: OrganizationCategory,
  rows: readonly Row[],
): readonly PartnerOrganization[] {
  return rows.map((row) => ({ inferred: false, ...row, category }));
}
