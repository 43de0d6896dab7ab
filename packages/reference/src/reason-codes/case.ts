const officeVacant = {
  code: 'officeVacant',
  words: {
    en: 'The office of the focal point is vacant',
    fr: 'Le poste de point focal est vacant',
    es: 'El cargo de punto focal está vacante',
  },
} as const;
const securityOrSanctions = {
  code: 'securityOrSanctions',
  words: {
    en: 'Security or sanctions',
    fr: 'Sécurité ou sanctions',
    es: 'Seguridad o sanciones',
  },
} as const;
const noFunding = {
  code: 'noFunding',
  words: { en: 'No funding', fr: 'Pas de financement', es: 'Sin financiación' },
} as const;
const servedElsewhere = {
  code: 'servedElsewhere',
  words: {
    en: 'Served by another programme',
    fr: 'Pris en charge par un autre programme',
    es: 'Atendido por otro programa',
  },
} as const;
const other = {
  code: 'other',
  words: { en: 'Another reason', fr: 'Autre raison', es: 'Otro motivo' },
} as const;

/** One list for both events: a hold is prolonged for what a hold is made. */
const holdReasons = [
  {
    code: 'countryRequest',
    words: {
      en: 'At the request of the country',
      fr: 'À la demande du pays',
      es: 'A petición del país',
    },
  },
  officeVacant,
  {
    code: 'electionsOrReshuffle',
    words: {
      en: 'Elections or change of government',
      fr: 'Élections ou remaniement du gouvernement',
      es: 'Elecciones o cambio de gobierno',
    },
  },
  {
    code: 'decisionPending',
    words: {
      en: 'A national decision or signature is awaited',
      fr: 'Une décision ou une signature nationale est attendue',
      es: 'Se espera una decisión o firma nacional',
    },
  },
  securityOrSanctions,
  noFunding,
  {
    code: 'overlapFound',
    words: {
      en: 'An overlap with other support is being clarified',
      fr: "Un chevauchement avec un autre appui est en cours d'examen",
      es: 'Se está aclarando un solapamiento con otro apoyo',
    },
  },
  other,
] as const;

export const caseReasonCodes = {
  'case.hold': holdReasons,
  'case.prolongHold': holdReasons,
  'case.close': [
    { code: 'noReply', words: { en: 'No reply', fr: 'Pas de réponse', es: 'Sin respuesta' } },
    officeVacant,
    securityOrSanctions,
    noFunding,
    servedElsewhere,
  ],
  /** Optional: a country need not say more than its letter. */
  'case.withdraw': [
    {
      code: 'needChanged',
      words: {
        en: 'The need has changed',
        fr: 'Le besoin a changé',
        es: 'La necesidad ha cambiado',
      },
    },
    servedElsewhere,
    {
      code: 'noCapacity',
      words: {
        en: 'No staff available to continue',
        fr: 'Pas de personnel disponible pour poursuivre',
        es: 'No hay personal disponible para continuar',
      },
    },
    {
      code: 'policyChanged',
      words: {
        en: 'National policy on Article 6 has changed',
        fr: "La politique nationale relative à l'article 6 a changé",
        es: 'La política nacional sobre el artículo 6 ha cambiado',
      },
    },
    other,
  ],
} as const;
