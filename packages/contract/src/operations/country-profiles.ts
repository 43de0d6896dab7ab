import {
  countryNoteList,
  enterKnownSupport,
  knownSupportList,
  removeKnownSupport,
  writeCountryNote,
  writeCountryProfile,
} from '../country-profile.ts';
import { partnerCountryView } from '../partner-country.ts';
import { countryKeepers } from './audiences.ts';
import type { Chapter } from './operation.ts';

const readers = 'Everybody of the Center, but observers.';
const noteWriters = 'Program managers, program officers and directors.';

export const countryProfiles: Chapter = {
  name: 'Country profiles',
  words: 'What the Center keeps of a partner country: facts put right, support by others, notes.',
  operations: [
    {
      id: 'writeCountryProfile',
      method: 'put',
      path: '/api/partner-countries/{code}/profile',
      summary: 'Put facts of a country right: languages, time zone, weekend',
      description: 'Deadlines that are set from then on go by them; those that stand do not move.',
      who: countryKeepers,
      body: writeCountryProfile,
      ifMatch: true,
      answers: { 200: partnerCountryView },
      etag: true,
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'listKnownSupport',
      method: 'get',
      path: '/api/partner-countries/{code}/known-support',
      summary: 'List what others do for a country, newest first, and last what was removed',
      who: readers,
      answers: { 200: knownSupportList },
      problems: ['notFound'],
    },
    {
      id: 'enterKnownSupport',
      method: 'post',
      path: '/api/partner-countries/{code}/known-support',
      summary: 'Enter what somebody else does for a country',
      who: countryKeepers,
      body: enterKnownSupport,
      answers: { 201: knownSupportList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'removeKnownSupport',
      method: 'post',
      path: '/api/partner-countries/{code}/known-support/{id}/remove',
      summary: 'Remove an entry, with a reason',
      who: countryKeepers,
      body: removeKnownSupport,
      answers: { 200: knownSupportList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'listCountryNotes',
      method: 'get',
      path: '/api/partner-countries/{code}/notes',
      summary: 'List the notes on a country, newest first',
      who: readers,
      answers: { 200: countryNoteList },
      problems: ['notFound'],
    },
    {
      id: 'writeCountryNote',
      method: 'post',
      path: '/api/partner-countries/{code}/notes',
      summary: 'Write a note',
      who: noteWriters,
      body: writeCountryNote,
      answers: { 201: countryNoteList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'changeCountryNote',
      method: 'put',
      path: '/api/partner-countries/{code}/notes/{id}',
      summary: 'Write one’s own note anew',
      who: 'Its author.',
      body: writeCountryNote,
      ifMatch: true,
      answers: { 200: countryNoteList },
      problems: ['forbidden', 'notFound'],
    },
    {
      id: 'removeCountryNote',
      method: 'delete',
      path: '/api/partner-countries/{code}/notes/{id}',
      summary: 'Remove one’s own note; that there was one stays',
      who: 'Its author.',
      ifMatch: true,
      answers: { 200: countryNoteList },
      problems: ['forbidden', 'notFound'],
    },
  ],
};
