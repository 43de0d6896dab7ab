import { paths } from '@sixstep/contract/paths';

/** Where an expression of interest is read as it was submitted in a round, in the language of the page. */
export const submissionPdf = (number: string, round: number, language: string) =>
  `${paths.expressionOfInterest(number)}/submissions/${round}/document.pdf?language=${language}`;
