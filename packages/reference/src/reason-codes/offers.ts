export const offersReasonCodes = {
  'offers.withhold': [
    {
      code: 'conflictOfInterest',
      words: {
        en: 'Conflict of interest',
        fr: "Conflit d'intérêts",
        es: 'Conflicto de intereses',
      },
    },
    {
      code: 'anotherPreferred',
      words: {
        en: 'Another provider is preferred',
        fr: 'Un autre prestataire est préféré',
        es: 'Se prefiere a otro proveedor',
      },
    },
    {
      code: 'alreadyServed',
      words: {
        en: 'The activity is already being served',
        fr: "L'activité est déjà prise en charge",
        es: 'La actividad ya está atendida',
      },
    },
    {
      code: 'termsNotAccepted',
      words: {
        en: 'Conditions, dates or working language are not accepted',
        fr: 'Les conditions, les dates ou la langue de travail ne sont pas acceptées',
        es: 'No se aceptan las condiciones, las fechas o el idioma de trabajo',
      },
    },
    {
      code: 'dataNotShared',
      words: {
        en: 'The data needed cannot be shared with this provider',
        fr: 'Les données nécessaires ne peuvent pas être communiquées à ce prestataire',
        es: 'Los datos necesarios no pueden compartirse con este proveedor',
      },
    },
    { code: 'other', words: { en: 'Another reason', fr: 'Autre raison', es: 'Otro motivo' } },
  ],
} as const;
