import type { OfferRequestView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';

/** Where an organization reads what was put to it, and answers per activity. */
export const offersPath = paths.offersMine;
export const offerPath = (activityId: string): string =>
  `${paths.offersMine}/${encodeURIComponent(activityId)}`;

type Requests = readonly [OfferRequestView, ...OfferRequestView[]];

/** The requests case by case, in the order in which they came. */
export function byCase(
  requests: readonly OfferRequestView[],
): readonly (readonly [string, Requests])[] {
  const cases = new Map<string, [OfferRequestView, ...OfferRequestView[]]>();
  for (const request of requests) {
    const known = cases.get(request.caseNumber);
    if (known) known.push(request);
    else cases.set(request.caseNumber, [request]);
  }
  return [...cases];
}
