import type { Coded } from './words.ts';

/**
 * How far a country is with a component, best first: the four values of the Article 6 Implementation Status Report (A6ISR),
 * which uses them for authorization and tracking, and `notAssessed`. Using the same four for all six components is our proposal.
 */
export const readinessLevels = [
  {
    code: 'inPlace',
    words: { en: 'In place', fr: 'En place', es: 'Establecido' },
  },
  {
    code: 'inProgress',
    words: { en: 'In progress', fr: 'En cours', es: 'En curso' },
  },
  {
    code: 'underConsideration',
    words: { en: 'Under consideration', fr: "À l'étude", es: 'En estudio' },
  },
  {
    code: 'noPublicInformation',
    words: {
      en: 'No publicly available information',
      fr: 'Aucune information publique disponible',
      es: 'Sin información pública disponible',
    },
  },
  {
    code: 'notAssessed',
    words: { en: 'Not assessed', fr: 'Non évalué', es: 'Sin evaluar' },
  },
] as const satisfies readonly Coded[];

export type ReadinessLevel = (typeof readinessLevels)[number]['code'];
