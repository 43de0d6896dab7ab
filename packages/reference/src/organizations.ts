import type { PartnerOrganization } from './organization.ts';
import { internationalNgoResearch } from './organizations/international-ngo-research.ts';
import { multilateralRegional } from './organizations/multilateral-regional.ts';
import { unitedNations } from './organizations/united-nations.ts';

/**
 * The 33 partner organizations of the Center's briefing of 2024 ("as of March 5"), category by category in its order. An
 * organization does not make its country a partner country: China (Tsinghua) and the Democratic Republic of the Congo (Yuula
 * Academie) are none.
 */
export const partnerOrganizations: readonly PartnerOrganization[] = [
  ...unitedNations,
  ...multilateralRegional,
  ...internationalNgoResearch,
];
