export const amendmentReasonCodes = {
  /** The kinds of amendment. */
  'amendment.propose': [
    { code: 'scope', words: { en: 'Scope', fr: 'Portée', es: 'Alcance' } },
    { code: 'time', words: { en: 'Time', fr: 'Calendrier', es: 'Plazos' } },
    { code: 'provider', words: { en: 'Provider', fr: 'Prestataire', es: 'Proveedor' } },
    { code: 'cost', words: { en: 'Cost', fr: 'Coût', es: 'Costo' } },
    {
      code: 'cancel',
      words: {
        en: 'Cancellation of an activity',
        fr: "Annulation d'une activité",
        es: 'Cancelación de una actividad',
      },
    },
  ],
} as const;
