export const invitationReasonCodes = {
  'invitation.renew': [
    {
      code: 'noReply',
      words: { en: 'No reply', fr: 'Pas de réponse', es: 'Sin respuesta' },
    },
    {
      code: 'wrongContact',
      words: {
        en: 'Sent to the wrong contact',
        fr: 'Envoyée au mauvais destinataire',
        es: 'Enviada al contacto equivocado',
      },
    },
  ],
  'invitation.decline': [
    {
      code: 'noNeed',
      words: {
        en: 'No need for support at present',
        fr: "Pas de besoin d'appui à ce stade",
        es: 'No se necesita apoyo por ahora',
      },
    },
    {
      code: 'servedElsewhere',
      words: {
        en: 'Support comes from another programme',
        fr: "L'appui provient d'un autre programme",
        es: 'El apoyo procede de otro programa',
      },
    },
    {
      code: 'noCapacity',
      words: {
        en: 'No staff available to take part at present',
        fr: 'Pas de personnel disponible à ce stade',
        es: 'No hay personal disponible por ahora',
      },
    },
    {
      code: 'noUseOfArticleSix',
      words: {
        en: 'The country does not intend to use Article 6',
        fr: "Le pays n'a pas l'intention de recourir à l'article 6",
        es: 'El país no tiene intención de recurrir al artículo 6',
      },
    },
    {
      code: 'decisionPending',
      words: {
        en: 'A national decision has to come first',
        fr: 'Une décision nationale doit intervenir au préalable',
        es: 'Antes debe adoptarse una decisión nacional',
      },
    },
    { code: 'other', words: { en: 'Another reason', fr: 'Autre raison', es: 'Otro motivo' } },
  ],
} as const;
