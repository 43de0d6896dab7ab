import { caseNumber, countryCode, date, id, line, roundInAddress } from '../text.ts';

/** What stands in an address, by the name of the parameter. */
export const pathParameters = {
  number: { schema: caseNumber, words: 'The number of a case' },
  id: { schema: id, words: 'The id of what is meant' },
  code: { schema: countryCode, words: 'The code of a partner country' },
  date: { schema: date, words: 'A calendar date, YYYY-MM-DD' },
  activity: { schema: id, words: 'The id of an activity of the agreed package' },
  organization: { schema: line(60), words: 'The code of a partner organization' },
  criterion: { schema: line(60), words: 'The code of a criterion of eligibility' },
  period: { schema: id, words: 'The id of a period in which somebody stands in' },
  round: { schema: roundInAddress, words: 'The round of a submission, from 1' },
  file: { schema: line(60), words: 'The name of a file of the page' },
} as const;
export type PathParameter = keyof typeof pathParameters;
