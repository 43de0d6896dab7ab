import {
  contestDesignations,
  designationList,
  endDesignation,
  enterDesignation,
  settleDesignation,
  writeOfficeMailbox,
} from '../designation.ts';
import { managersAndOfficers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const designations: Chapter = {
  name: 'Designations',
  words:
    'Whom a country has named to speak for it, from when until when. Who is the focal point today follows from it, by the day of the country.',
  operations: [
    {
      id: 'listDesignations',
      method: 'get',
      path: '/api/partner-countries/{code}/designations',
      summary:
        'List the designations of a country, those in force first, and what they were before',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: designationList },
      problems: ['notFound'],
    },
    {
      id: 'enterDesignation',
      method: 'post',
      path: '/api/partner-countries/{code}/designations',
      summary: 'Enter a designation, or hand one over to somebody else',
      who: managersAndOfficers,
      body: enterDesignation,
      answers: { 201: designationList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'endDesignation',
      method: 'post',
      path: '/api/partner-countries/{code}/designations/{id}/end',
      summary: 'End a designation with a day, and say why',
      who: managersAndOfficers,
      body: endDesignation,
      answers: { 200: designationList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'contestDesignations',
      method: 'post',
      path: '/api/partner-countries/{code}/designations/contest',
      summary:
        'Say that offices name different focal points: all of them draft, and no decision counts',
      who: managersAndOfficers,
      body: contestDesignations,
      answers: { 200: designationList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'settleDesignation',
      method: 'post',
      path: '/api/partner-countries/{code}/designations/{id}/settle',
      summary:
        'Settle a proposed or contested designation by its letter; those it was contested with are refused',
      who: managersAndOfficers,
      body: settleDesignation,
      answers: { 200: designationList },
      problems: ['forbidden', 'notFound', 'conflict'],
    },
    {
      id: 'writeOfficeMailbox',
      method: 'put',
      path: '/api/partner-countries/{code}/office-mailbox',
      summary: 'Say where mail for the country goes while nobody is designated',
      who: managersAndOfficers,
      body: writeOfficeMailbox,
      answers: { 200: designationList },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
