import type { Words } from './words.ts';

/**
 * The six components of a support package, in the order of the Center's briefing of 2024, which the descriptions follow.
 * `name` and `description` are what people outside the Center read; a description is one sentence.
 */
export const components = [
  {
    code: 'strategy',
    name: {
      en: 'Article 6 strategy',
      fr: "Stratégie relative à l'article 6",
      es: 'Estrategia del artículo 6',
    },
    description: {
      en: 'Decide whether and how the country uses Article 6: guiding principles, eligibility criteria, scope and ambition, in line with its NDC.',
      fr: "Décider si et comment le pays recourt à l'article 6 : principes directeurs, critères d'admissibilité, portée et ambition, en cohérence avec sa CDN.",
      es: 'Decidir si el país recurre al artículo 6 y cómo: principios rectores, criterios de admisibilidad, alcance y ambición, en consonancia con su CDN.',
    },
  },
  {
    code: 'authorization',
    name: { en: 'Authorization', fr: 'Autorisation', es: 'Autorización' },
    description: {
      en: 'Set up the legal and institutional framework by which the country authorizes the use of ITMOs.',
      fr: "Mettre en place le cadre juridique et institutionnel par lequel le pays autorise l'utilisation des ITMO.",
      es: 'Establecer el marco jurídico e institucional con el que el país autoriza el uso de los ITMO.',
    },
  },
  {
    code: 'reporting',
    name: { en: 'Reporting', fr: "Communication d'informations", es: 'Presentación de informes' },
    description: {
      en: 'Prepare the initial report, the annual information and the regular information that Article 6 asks of participating Parties.',
      fr: "Préparer le rapport initial, les informations annuelles et les informations régulières que l'article 6 demande aux Parties participantes.",
      es: 'Preparar el informe inicial, la información anual y la información periódica que el artículo 6 pide a las Partes participantes.',
    },
  },
  {
    code: 'tracking',
    name: { en: 'Tracking', fr: 'Suivi', es: 'Seguimiento' },
    description: {
      en: 'Track ITMOs through a national or international registry, so that each is counted once.',
      fr: "Suivre les ITMO au moyen d'un registre national ou international, afin que chacun ne soit compté qu'une fois.",
      es: 'Seguir los ITMO mediante un registro nacional o internacional, para que cada uno se cuente una sola vez.',
    },
  },
  {
    code: 'projectInitiation',
    name: {
      en: 'Project initiation',
      fr: 'Lancement de projets',
      es: 'Puesta en marcha de proyectos',
    },
    description: {
      en: 'Prepare a pipeline of Article 6 activities, from first ideas to projects that can be developed.',
      fr: "Préparer un portefeuille d'activités au titre de l'article 6, des premières idées aux projets qui peuvent être développés.",
      es: 'Preparar una cartera de actividades del artículo 6, desde las primeras ideas hasta los proyectos que pueden desarrollarse.',
    },
  },
  {
    code: 'methodologyDevelopment',
    name: {
      en: 'Methodology development',
      fr: 'Élaboration de méthodologies',
      es: 'Elaboración de metodologías',
    },
    description: {
      en: 'Develop baselines and methodologies, and apply them to the activities of the country.',
      fr: 'Élaborer des niveaux de référence et des méthodologies, et les appliquer aux activités du pays.',
      es: 'Elaborar líneas de base y metodologías, y aplicarlas a las actividades del país.',
    },
  },
] as const satisfies readonly Component[];

export interface Component {
  readonly code: string;
  readonly name: Words;
  readonly description: Words;
}
export type ComponentCode = (typeof components)[number]['code'];

export const componentCodes: readonly ComponentCode[] = components.map(({ code }) => code);
