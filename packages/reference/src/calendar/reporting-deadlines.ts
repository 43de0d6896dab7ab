import type { CalendarEntry } from './entry.ts';

/** What Article 6.2 asks of participating Parties (decision 2/CMA.3, annex, paragraphs 18 to 23). */
export const reportingDeadlines = [
  {
    code: 'annualInformation',
    when: { kind: 'yearly', month: 4, day: 15 },
    certainty: 'verified',
    words: {
      en: 'Annual information for the previous year, in the agreed electronic format',
      fr: "Informations annuelles de l'année précédente, dans le format électronique convenu",
      es: 'Información anual del año anterior, en el formato electrónico acordado',
    },
  },
  {
    code: 'biennialTransparencyReport',
    when: { kind: 'yearly', month: 12, day: 31, firstYear: 2024, everyYears: 2 },
    certainty: 'standardKnowledge',
    words: {
      en: 'Biennial transparency report with the regular information in its annex (least developed countries and small island developing States at their discretion)',
      fr: 'Rapport biennal au titre de la transparence, avec les informations régulières en annexe (à leur discrétion pour les pays les moins avancés et les petits États insulaires en développement)',
      es: 'Informe bienal de transparencia, con la información periódica en su anexo (a su discreción para los países menos adelantados y los pequeños Estados insulares en desarrollo)',
    },
  },
  {
    code: 'initialReport',
    when: { kind: 'perCooperativeApproach' },
    certainty: 'standardKnowledge',
    words: {
      en: 'Initial report, or its update, no later than the authorization of ITMOs or, where practical, with the next biennial transparency report',
      fr: "Rapport initial, ou sa mise à jour, au plus tard lors de l'autorisation des ITMO ou, si possible, avec le prochain rapport biennal au titre de la transparence",
      es: 'Informe inicial, o su actualización, a más tardar en el momento de la autorización de los ITMO o, cuando sea factible, con el siguiente informe bienal de transparencia',
    },
  },
] as const satisfies readonly CalendarEntry[];
