import type { OfferRequestView, OffersView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { providersOf, type OfferRequestRow, type OffersRow } from './offers.reads.ts';

/** States in which the Center settles who delivers what. */
export const isOpenForMatching = (state: State): boolean =>
  ['coordination.matching', 'coordination.calling', 'coordination.consolidating'].includes(state);

/** The coordination as one person may see it; a country sees who leads, not what others offered. */
export function offersView(row: OffersRow, actor: Actor): OffersView {
  const forCountry = actor.countryCode !== null;
  return {
    version: row.version,
    dueOn: row.dueOn,
    rows: row.rows.map(({ openLeads, ...matrix }) => ({
      ...matrix,
      asked: forCountry ? [] : matrix.asked,
      offers: forCountry ? [] : matrix.offers,
      gap: matrix.leads === 0,
      overlap: openLeads > 1,
    })),
    providers: providersOf(row),
    mayEdit:
      ['programManager', 'programOfficer'].includes(actor.role) && isOpenForMatching(row.state),
    mayAccept: (actor.role === 'director' || actor.actingDirector) && isOpenForMatching(row.state),
    mayConsent: actor.role === 'focalPoint' && row.state === 'coordination.awaitingConsent',
  };
}

/** What is put to an organization, as it reads it. */
export const offerRequestView = ({
  caseId: _,
  state: _state,
  ...view
}: OfferRequestRow): OfferRequestView => view;
