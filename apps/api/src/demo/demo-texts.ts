import type { Component, Language } from '@sixstep/contract';

const needs: Record<Component, Record<Language, string>> = {
  strategy: {
    en: 'A strategy that says which activities we host and how the NDC is protected from overselling.',
    fr: 'Une stratégie précisant les activités accueillies et la protection de la CDN contre la survente.',
    es: 'Una estrategia que diga qué actividades acogemos y cómo se protege la NDC de la sobreventa.',
  },
  authorization: {
    en: 'A legal basis and a procedure for authorization, with a template for the letter.',
    fr: "Une base juridique et une procédure d'autorisation, avec un modèle de lettre.",
    es: 'Una base legal y un procedimiento de autorización, con un modelo de carta.',
  },
  reporting: {
    en: 'A first initial report and a rehearsal of the agreed electronic format.',
    fr: 'Un premier rapport initial et un essai du format électronique convenu.',
    es: 'Un primer informe inicial y un ensayo del formato electrónico acordado.',
  },
  tracking: {
    en: 'A decision between an own registry and the international registry, with a specification.',
    fr: 'Un choix entre un registre national et le registre international, avec un cahier des charges.',
    es: 'Una decisión entre un registro propio y el registro internacional, con especificación.',
  },
  projectInitiation: {
    en: 'A pipeline of mitigation activities, screened against a positive list.',
    fr: "Un portefeuille d'activités d'atténuation, examiné au regard d'une liste positive.",
    es: 'Una cartera de actividades de mitigación, examinada con una lista positiva.',
  },
  methodologyDevelopment: {
    en: 'A baseline and a methodology for the power sector.',
    fr: 'Un niveau de référence et une méthodologie pour le secteur électrique.',
    es: 'Una línea de base y una metodología para el sector eléctrico.',
  },
};

/** What a country of the demonstration writes as its need for a component, in its own language. */
export const needOf = (component: Component, language: Language): string =>
  needs[component][language];

const titles: Record<Component, readonly [string, string]> = {
  strategy: ['Article 6 strategy workshop', 'Draft of the Article 6 strategy'],
  authorization: ['Legal gap analysis', 'Authorization procedure manual'],
  reporting: ['Training on the initial report', 'Rehearsal of the agreed electronic format'],
  tracking: ['Options paper on registries', 'Registry specification'],
  projectInitiation: ['Call for mitigation activity ideas', 'Screening of the pipeline'],
  methodologyDevelopment: ['Sector data collection', 'Baseline report for the power sector'],
};

/** The two activities of a component in a demonstration package. */
export const activityTitles = (component: Component): readonly [string, string] =>
  titles[component];
