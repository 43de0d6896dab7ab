import type { ComponentCode } from './components.ts';
import { componentCodes } from './components.ts';
import type { Coded, Words } from './words.ts';

/** The three sides of high integrity carbon markets in the briefing of 2024 (G7, Sapporo, April 2023). */
export const integrityGroups = [
  {
    code: 'supply',
    words: {
      en: 'Supply side',
      fr: "Du côté de l'offre",
      es: 'Por el lado de la oferta',
    },
  },
  {
    code: 'demand',
    words: {
      en: 'Demand side',
      fr: 'Du côté de la demande',
      es: 'Por el lado de la demanda',
    },
  },
  { code: 'market', words: { en: 'Market', fr: 'Marché', es: 'Mercado' } },
] as const satisfies readonly Coded[];
export type IntegrityGroup = (typeof integrityGroups)[number]['code'];

/** Answers to an item. `no` needs a mitigation note before a package is proposed. */
export const integrityAnswers = [
  { code: 'yes', words: { en: 'Yes', fr: 'Oui', es: 'Sí' } },
  { code: 'partly', words: { en: 'Partly', fr: 'En partie', es: 'En parte' } },
  { code: 'no', words: { en: 'No', fr: 'Non', es: 'No' } },
  {
    code: 'na',
    words: { en: 'Not applicable', fr: 'Sans objet', es: 'No aplicable' },
  },
] as const satisfies readonly Coded[];
export type IntegrityAnswer = (typeof integrityAnswers)[number]['code'];

export interface IntegrityItem {
  /** Its letter says the group: S supply, D demand, M market. */
  readonly code: string;
  readonly group: IntegrityGroup;
  readonly words: Words;
  /** A package that covers one of these components has to answer the item. */
  readonly touches: readonly ComponentCode[];
}

/**
 * The sixteen items of the integrity checklist, composed from decision 2/CMA.3, annex, paragraph 18 (h) and (i), and the three
 * sides of the briefing; an inference, for no published checklist was found. Which components an item touches is our
 * judgement; the reason stands above each. Every component is touched by D3, M3 and M5, which concern the support itself.
 */
export const integrityChecklist: readonly IntegrityItem[] = [
  // Activities and their methods carry the plan; the initial report describes it.
  item('S1', ['reporting', 'projectInitiation', 'methodologyDevelopment'], {
    en: 'There is a monitoring, reporting and verification plan for every activity type that is supported.',
    fr: "Chaque type d'activité appuyé dispose d'un plan de mesure, de notification et de vérification.",
    es: 'Cada tipo de actividad apoyado cuenta con un plan de medición, notificación y verificación.',
  }),
  // Set by the methodology, applied when activities are screened.
  item('S2', ['projectInitiation', 'methodologyDevelopment'], {
    en: 'Baselines are conservative and below business as usual, and additionality is tested.',
    fr: "Les niveaux de référence sont prudents et inférieurs au maintien du statu quo, et l'additionnalité est vérifiée.",
    es: 'Las líneas de base son conservadoras e inferiores al escenario habitual, y se comprueba la adicionalidad.',
  }),
  // As S2.
  item('S3', ['projectInitiation', 'methodologyDevelopment'], {
    en: 'Permanence and leakage are addressed.',
    fr: 'La permanence et les fuites sont prises en compte.',
    es: 'Se abordan la permanencia y las fugas.',
  }),
  // The strategy judges overselling, the authorization commits, the initial report says so (18 h).
  item('S4', ['strategy', 'authorization', 'reporting'], {
    en: 'There is no net increase in global emissions, and the risk of overselling against the NDC has been analysed.',
    fr: "Il n'y a pas d'augmentation nette des émissions mondiales, et le risque de survente au regard de la CDN a été analysé.",
    es: 'No hay un aumento neto de las emisiones mundiales y se ha analizado el riesgo de sobreventa respecto de la CDN.',
  }),
  // Criteria, conditions of letters and choice of activities can do harm; the initial report describes the safeguards (18 i).
  item('S5', ['strategy', 'authorization', 'reporting', 'projectInitiation'], {
    en: 'There are safeguards for the environment, society, human rights and gender, and those affected are consulted.',
    fr: 'Des garanties environnementales, sociales, relatives aux droits humains et au genre sont prévues, et les personnes concernées sont consultées.',
    es: 'Hay salvaguardias ambientales, sociales, de derechos humanos y de género, y se consulta a las personas afectadas.',
  }),
  // Chosen with the strategy, promised with an authorization, reported, and computed from tracked units.
  item('S6', ['strategy', 'authorization', 'reporting', 'tracking'], {
    en: 'A method of corresponding adjustment has been chosen and can be applied.',
    fr: "Une méthode d'ajustement correspondant a été choisie et peut être appliquée.",
    es: 'Se ha elegido un método de ajuste correspondiente y puede aplicarse.',
  }),

  // The letter states the purposes, the agreed electronic format repeats them.
  item('D1', ['authorization', 'reporting'], {
    en: 'The purposes of authorization are stated: NDC, other international mitigation purposes, or both.',
    fr: "Les fins de l'autorisation sont indiquées : CDN, autres fins internationales d'atténuation, ou les deux.",
    es: 'Se indican los fines de la autorización: CDN, otros fines internacionales de mitigación, o ambos.',
  }),
  // Policy, terms of letters and talks with buyers are where claims are settled.
  item('D2', ['strategy', 'authorization', 'projectInitiation'], {
    en: 'There is a policy on the claims of buyers and users, or a reference to disclosure guidance.',
    fr: 'Il existe une politique relative aux allégations des acheteurs et utilisateurs, ou un renvoi à des orientations sur la divulgation.',
    es: 'Existe una política sobre las declaraciones de compradores y usuarios, o una referencia a orientaciones de divulgación.',
  }),
  // Any support can tie a country to one buyer, by its methods and registries as well as by its projects.
  item('D3', componentCodes, {
    en: 'The support does not promote a single buyer.',
    fr: "L'appui ne favorise pas un acheteur unique.",
    es: 'El apoyo no promueve a un único comprador.',
  }),
  // Whom the country deals with is a matter of strategy, of authorization and of each project.
  item('D4', ['strategy', 'authorization', 'projectInitiation'], {
    en: 'Use is aligned with the net-zero pathway of the Party or entity that uses the units.',
    fr: "L'utilisation est conforme à la trajectoire de neutralité de la Partie ou de l'entité qui utilise les unités.",
    es: 'El uso es coherente con la trayectoria de cero emisiones netas de la Parte o entidad que utiliza las unidades.',
  }),

  // The authority publishes, the report files a copy, the registry shows it.
  item('M1', ['authorization', 'reporting', 'tracking'], {
    en: 'Authorizations are published, on the centralized accounting and reporting platform or a site of the country.',
    fr: "Les autorisations sont publiées, sur la plateforme centralisée de comptabilisation et de communication d'informations ou sur un site du pays.",
    es: 'Las autorizaciones se publican en la plataforma centralizada de contabilidad y presentación de informes o en un sitio del país.',
  }),
  // A registry gives the identifiers, the annual information is checked by them.
  item('M2', ['reporting', 'tracking'], {
    en: 'The registry prevents double counting and gives unique identifiers.',
    fr: 'Le registre empêche le double comptage et attribue des identifiants uniques.',
    es: 'El registro evita el doble cómputo y asigna identificadores únicos.',
  }),
  // Providers of any support may have interests of their own.
  item('M3', componentCodes, {
    en: 'Providers have declared their conflicts of interest.',
    fr: "Les prestataires ont déclaré leurs conflits d'intérêts.",
    es: 'Los proveedores han declarado sus conflictos de intereses.',
  }),
  // Fees are set by policy, taken with authorizations and by registries.
  item('M4', ['strategy', 'authorization', 'tracking'], {
    en: 'Fees and the share of proceeds are public.',
    fr: 'Les frais et la part des recettes sont publics.',
    es: 'Las tasas y la parte de los fondos devengados son públicas.',
  }),
  // Whatever the package covers, others should be able to see it.
  item('M5', componentCodes, {
    en: 'A summary of the package is public, or it is said why not.',
    fr: "Un résumé du programme d'appui est public, ou la raison du contraire est indiquée.",
    es: 'Hay un resumen público del programa de apoyo, o se indica por qué no.',
  }),
  // Voluntary under Article 6.2: decided by strategy, asked for in authorizations, reported (18 i).
  item('M6', ['strategy', 'authorization', 'reporting'], {
    en: 'Contributions to adaptation and to overall mitigation in global emissions are encouraged.',
    fr: "Les contributions à l'adaptation et à l'atténuation globale des émissions mondiales sont encouragées.",
    es: 'Se fomentan las contribuciones a la adaptación y a la mitigación global de las emisiones mundiales.',
  }),
];

/** The items that a package covering these components has to answer, in the order of the checklist. */
export function integrityItemsFor(covered: readonly ComponentCode[]): readonly IntegrityItem[] {
  return integrityChecklist.filter(({ touches }) =>
    touches.some((component) => covered.includes(component)),
  );
}

function item(code: string, touches: readonly ComponentCode[], words: Words): IntegrityItem {
  const group = ({ S: 'supply', D: 'demand', M: 'market' } as const)[code[0] as 'S' | 'D' | 'M'];
  return { code, group, words, touches };
}
