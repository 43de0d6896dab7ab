import {
  acceptInWriting,
  consentToProviders,
  decideOffer,
  nameLead,
  offerRequestList,
  offersView,
  writeOffer,
} from '../offers.ts';
import { countryOrForIt, directors, managersAndOfficers } from './audiences.ts';
import type { Chapter, Operation } from './operation.ts';

const partnerContacts = 'Contacts of partner organizations.';

const matching = {
  answers: { 200: offersView },
  problems: ['forbidden'],
} as const satisfies Partial<Operation>;

export const offers: Chapter = {
  name: 'Offers',
  words: 'Step 5: who delivers which activity.',
  operations: [
    {
      id: 'listOfferRequests',
      method: 'get',
      path: '/api/offers/mine',
      summary: 'List what is put to the own organization, over all cases',
      who: partnerContacts,
      answers: { 200: offerRequestList },
      problems: ['forbidden'],
    },
    {
      id: 'writeOffer',
      method: 'put',
      path: '/api/offers/mine/{activity}',
      summary: 'Offer to deliver an activity, decline it, or withdraw',
      who: partnerContacts,
      body: writeOffer,
      answers: { 200: offerRequestList },
      problems: ['forbidden'],
    },
    {
      id: 'readOffers',
      method: 'get',
      path: '/api/cases/{number}/offers',
      summary: 'Read the matrix of activities and offers',
      who: 'Whoever may see the case, but partner organizations.',
      answers: { 200: offersView },
    },
    {
      ...matching,
      id: 'consentToProviders',
      method: 'put',
      path: '/api/cases/{number}/offers/consents',
      summary: 'Consent to the providers, or withhold consent',
      who: countryOrForIt,
      body: consentToProviders,
      problems: [...matching.problems, 'stale'],
    },
    {
      ...matching,
      id: 'nameLead',
      method: 'put',
      path: '/api/cases/{number}/offers/{activity}/lead',
      summary: 'Name a lead that is no partner organization',
      who: managersAndOfficers,
      body: nameLead,
    },
    {
      ...matching,
      id: 'removeLead',
      method: 'delete',
      path: '/api/cases/{number}/offers/{activity}/lead',
      summary: 'Remove such a lead',
      who: managersAndOfficers,
    },
    {
      ...matching,
      id: 'acceptGap',
      method: 'post',
      path: '/api/cases/{number}/offers/{activity}/gap',
      summary: 'Accept in writing that nobody leads an activity',
      who: directors,
      body: acceptInWriting,
    },
    {
      ...matching,
      id: 'acceptOverlap',
      method: 'post',
      path: '/api/cases/{number}/offers/{activity}/overlap',
      summary: 'Accept in writing that several lead an activity',
      who: directors,
      body: acceptInWriting,
    },
    {
      ...matching,
      id: 'writeOfferFor',
      method: 'put',
      path: '/api/cases/{number}/offers/{activity}/{organization}',
      summary: 'Enter the offer that an organization made by mail or phone',
      who: managersAndOfficers,
      body: writeOffer,
    },
    {
      ...matching,
      id: 'decideOffer',
      method: 'put',
      path: '/api/cases/{number}/offers/{activity}/{organization}/decision',
      summary: 'Decide on an offer',
      who: managersAndOfficers,
      body: decideOffer,
    },
  ],
};
