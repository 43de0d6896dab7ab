import { enterReadiness, readinessList, strikeReadiness } from '../readiness.ts';
import { countryKeepers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const readiness: Chapter = {
  name: 'Readiness',
  words: 'How far a country is with each component, as the Center judges it from a named source.',
  operations: [
    {
      id: 'listReadiness',
      method: 'get',
      path: '/api/partner-countries/{code}/readiness',
      summary: 'List the assessments of a country, newest first, with those that are struck out',
      who: 'Everybody of the Center, but observers.',
      answers: { 200: readinessList },
    },
    {
      id: 'enterReadiness',
      method: 'post',
      path: '/api/partner-countries/{code}/readiness',
      summary: 'Enter an assessment',
      who: countryKeepers,
      body: enterReadiness,
      answers: { 201: readinessList },
      problems: ['forbidden'],
    },
    {
      id: 'strikeReadiness',
      method: 'post',
      path: '/api/partner-countries/{code}/readiness/{id}/strike',
      summary: 'Strike out a wrong assessment, with a reason',
      who: countryKeepers,
      body: strikeReadiness,
      answers: { 200: readinessList },
      problems: ['forbidden', 'conflict'],
    },
  ],
};
