import type { CalendarEntry } from './entry.ts';

/** Sessions of the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement, and of the Subsidiary Bodies. */
export const sessions = [
  {
    code: 'subsidiaryBodies',
    when: { kind: 'yearly', month: 6 },
    certainty: 'standardKnowledge',
    words: {
      en: 'Subsidiary Bodies, Bonn',
      fr: 'Organes subsidiaires, Bonn',
      es: 'Órganos subsidiarios, Bonn',
    },
  },
  {
    code: 'cma6',
    when: { kind: 'month', in: '2024-11' },
    certainty: 'standardKnowledge',
    words: { en: 'CMA.6, Baku', fr: 'CMA.6, Bakou', es: 'CMA.6, Bakú' },
  },
  {
    code: 'cma7',
    when: { kind: 'month', in: '2025-11' },
    certainty: 'standardKnowledge',
    words: { en: 'CMA.7, Belém', fr: 'CMA.7, Belém', es: 'CMA.7, Belém' },
  },
  {
    code: 'cma8',
    when: { kind: 'days', from: '2026-11-09', to: '2026-11-20' },
    certainty: 'verified',
    words: {
      en: 'CMA.8 (COP31), Antalya',
      fr: 'CMA.8 (COP31), Antalya',
      es: 'CMA.8 (COP31), Antalya',
    },
  },
  {
    code: 'cop32',
    when: { kind: 'year', in: 2027 },
    certainty: 'verified',
    words: { en: 'COP32, Addis Ababa', fr: 'COP32, Addis-Abeba', es: 'COP32, Addis Abeba' },
  },
] as const satisfies readonly CalendarEntry[];
