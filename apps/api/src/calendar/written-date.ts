/**
 * A calendar date written out in a language, as "23 January 2027": in mails, letters and documents.
 * English is that of the United Nations, day before month.
 *
 * @param day `YYYY-MM-DD`, or an instant in UTC of which the day counts
 * @param language ISO 639, with or without a region
 */
export const writtenDate = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day.slice(0, 10)));
