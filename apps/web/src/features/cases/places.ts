import type { Place } from '@sixstep/process';

/** The tabs of a case's page; each has an address of its own. */
export const caseTabIds = [
  'overview',
  'invitation',
  'expression-of-interest',
  'consultations',
  'support-package',
  'discussion',
  'offers',
  'workplan',
  'documents',
  'correspondence',
  'papers',
  'history',
] as const;
export type CaseTabId = (typeof caseTabIds)[number];

/** Tab and heading in which each place of the machine's reasons is found; `null` lies outside the case's page. */
const tabOfPlace: Readonly<Record<Place, readonly [tab: CaseTabId, heading?: string] | null>> = {
  case: ['overview'],
  partnerCountry: null,
  invitation: ['invitation'],
  expressionOfInterest: ['expression-of-interest'],
  intake: ['expression-of-interest', 'intake'],
  consultation: ['consultations'],
  supportPackage: ['support-package'],
  packageAnswers: ['support-package', 'answers'],
  discussion: ['discussion'],
  offers: ['offers'],
  consents: ['offers', 'consents'],
  workplan: ['workplan'],
  closingReport: ['workplan', 'closing-report'],
  papers: ['papers'],
  adoption: ['overview'],
};

/** The link to the place that mends what a reason names, or nothing when this version does not know the place. */
export function placeOf(fix: string, number: string, countryCode: string) {
  if (fix === 'partnerCountry') {
    return { to: '/countries/$code', params: { code: countryCode } } as const;
  }
  const place = isPlace(fix) ? tabOfPlace[fix] : null;
  if (!place) return undefined;
  const [tab, hash] = place;
  return {
    to: '/cases/$number/{-$tab}',
    params: { number, tab: tab === 'overview' ? undefined : tab },
    ...(hash && { hash }),
  } as const;
}

const isPlace = (text: string): text is Place => Object.hasOwn(tabOfPlace, text);
