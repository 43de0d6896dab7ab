export const expressionReasonCodes = {
  'expression.decline': [
    {
      code: 'notEligible',
      words: {
        en: 'An eligibility criterion is not met',
        fr: "Un critère d'admissibilité n'est pas rempli",
        es: 'No se cumple un criterio de admisibilidad',
      },
    },
    {
      code: 'outsideComponents',
      words: {
        en: 'The need lies outside the six components',
        fr: 'Le besoin ne relève pas des six composantes',
        es: 'La necesidad no corresponde a los seis componentes',
      },
    },
    {
      code: 'notAlignedWithNdc',
      words: {
        en: 'The request is not in line with the NDC',
        fr: "La demande n'est pas conforme à la CDN",
        es: 'La solicitud no es coherente con la CDN',
      },
    },
    {
      code: 'servedElsewhere',
      words: {
        en: 'The need is already served by another programme',
        fr: 'Le besoin est déjà couvert par un autre programme',
        es: 'La necesidad ya está atendida por otro programa',
      },
    },
    {
      code: 'incomplete',
      words: {
        en: 'The expression of interest stayed incomplete after clarification was requested',
        fr: "La manifestation d'intérêt est restée incomplète après la demande de précisions",
        es: 'La manifestación de interés siguió incompleta tras pedirse aclaraciones',
      },
    },
    {
      code: 'noFunding',
      words: {
        en: 'No funding or capacity for it at present',
        fr: 'Pas de financement ni de capacité à ce stade',
        es: 'No hay financiación ni capacidad por ahora',
      },
    },
    {
      code: 'othersFirst',
      words: {
        en: 'Others come first: vulnerability, least developed countries, small island States, balance of regions',
        fr: "D'autres sont prioritaires : vulnérabilité, pays les moins avancés, petits États insulaires, équilibre régional",
        es: 'Otros tienen prioridad: vulnerabilidad, países menos adelantados, pequeños Estados insulares, equilibrio regional',
      },
    },
  ],
} as const;
