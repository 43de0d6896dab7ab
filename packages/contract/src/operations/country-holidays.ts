import {
  copyCountryHolidays,
  countryHolidayList,
  writeCountryHoliday,
} from '../country-holiday.ts';
import { countryKeepers } from './audiences.ts';
import type { Chapter } from './operation.ts';

export const countryHolidays: Chapter = {
  name: 'Holidays of countries',
  words:
    'Days on which a country rests besides its weekends. Due dates that are set from then on pass over them.',
  operations: [
    {
      id: 'listCountryHolidays',
      method: 'get',
      path: '/api/partner-countries/{code}/holidays',
      summary: 'List the holidays of a country, earliest first',
      who: 'Everybody of the Center.',
      answers: { 200: countryHolidayList },
    },
    {
      id: 'writeCountryHoliday',
      method: 'put',
      path: '/api/partner-countries/{code}/holidays/{date}',
      summary: 'Name a day as a holiday of a country',
      who: countryKeepers,
      body: writeCountryHoliday,
      answers: { 200: countryHolidayList },
      problems: ['forbidden'],
    },
    {
      id: 'removeCountryHoliday',
      method: 'delete',
      path: '/api/partner-countries/{code}/holidays/{date}',
      summary: 'Make a holiday of a country a day as others',
      who: countryKeepers,
      answers: { 200: countryHolidayList },
      problems: ['forbidden'],
    },
    {
      id: 'copyCountryHolidays',
      method: 'post',
      path: '/api/partner-countries/{code}/holiday-copies',
      summary: 'Copy the holidays of a year to the next',
      who: countryKeepers,
      body: copyCountryHolidays,
      answers: { 200: countryHolidayList },
      problems: ['forbidden'],
    },
  ],
};
