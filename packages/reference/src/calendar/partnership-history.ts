import type { CalendarEntry } from './entry.ts';

/** What the Partnership and its Center have done, until mid-2025: later dates were not found. */
export const partnershipHistory = [
  {
    code: 'launch',
    when: { kind: 'day', on: '2022-11-16' },
    certainty: 'verified',
    words: {
      en: 'Launch of the Partnership; letter of intent of the Ministry of the Environment of Japan and the UNFCCC secretariat',
      fr: "Lancement du Partenariat ; lettre d'intention du Ministère de l'environnement du Japon et du secrétariat de la CCNUCC",
      es: 'Lanzamiento de la Alianza; carta de intención del Ministerio del Medio Ambiente del Japón y la secretaría de la CMNUCC',
    },
  },
  {
    code: 'memorandumWorldBank',
    when: { kind: 'day', on: '2023-01-26' },
    certainty: 'verified',
    words: {
      en: 'Memorandum of cooperation of the Ministry of the Environment of Japan and the World Bank',
      fr: "Mémorandum de coopération du Ministère de l'environnement du Japon et de la Banque mondiale",
      es: 'Memorando de cooperación del Ministerio del Medio Ambiente del Japón y el Banco Mundial',
    },
  },
  // A public page gives 17 March.
  {
    code: 'authorizationGroup1',
    when: { kind: 'day', on: '2023-03-15' },
    certainty: 'fromBriefing',
    words: {
      en: '1st Working Group on Authorization',
      fr: "1er groupe de travail sur l'autorisation",
      es: '1.er grupo de trabajo sobre autorización',
    },
  },
  {
    code: 'reportingGroup1',
    when: { kind: 'day', on: '2023-04-19' },
    certainty: 'verified',
    words: {
      en: '1st Working Group on Reporting',
      fr: "1er groupe de travail sur la communication d'informations",
      es: '1.er grupo de trabajo sobre presentación de informes',
    },
  },
  {
    code: 'centerEstablished',
    when: { kind: 'day', on: '2023-04-27' },
    certainty: 'verified',
    words: {
      en: 'The Center is established',
      fr: 'Création du Centre',
      es: 'Creación del Centro',
    },
  },
  {
    code: 'trackingGroup1',
    when: { kind: 'day', on: '2023-05-10' },
    certainty: 'verified',
    words: {
      en: '1st Working Group on Tracking',
      fr: '1er groupe de travail sur le suivi',
      es: '1.er grupo de trabajo sobre seguimiento',
    },
  },
  {
    code: 'plenary2',
    when: { kind: 'month', in: '2023-09' },
    certainty: 'fromBriefing',
    words: {
      en: '2nd Plenary Meeting',
      fr: '2e réunion plénière',
      es: '2.ª reunión plenaria',
    },
  },
  {
    code: 'authorizationGroup2',
    when: { kind: 'day', on: '2023-09-26' },
    certainty: 'verified',
    words: {
      en: '2nd Working Group on Authorization',
      fr: "2e groupe de travail sur l'autorisation",
      es: '2.º grupo de trabajo sobre autorización',
    },
  },
  {
    code: 'reportingGroup2',
    when: { kind: 'day', on: '2023-10-18' },
    certainty: 'verified',
    words: {
      en: '2nd Working Group on Reporting',
      fr: "2e groupe de travail sur la communication d'informations",
      es: '2.º grupo de trabajo sobre presentación de informes',
    },
  },
  {
    code: 'trackingGroup2',
    when: { kind: 'day', on: '2023-11-21' },
    certainty: 'verified',
    words: {
      en: '2nd Working Group on Tracking',
      fr: '2e groupe de travail sur le suivi',
      es: '2.º grupo de trabajo sobre seguimiento',
    },
  },
  {
    code: 'supportPackageLaunched',
    when: { kind: 'month', in: '2023-12' },
    certainty: 'verified',
    words: {
      en: 'COP28: first capacity-building tools; the support package is launched',
      fr: "COP28 : premiers outils de renforcement des capacités ; lancement du programme d'appui",
      es: 'COP28: primeras herramientas de desarrollo de capacidades; lanzamiento del programa de apoyo',
    },
  },
  {
    code: 'privateSectorWebinar',
    when: { kind: 'month', in: '2024-01' },
    certainty: 'fromBriefing',
    words: {
      en: 'Webinar for the private sector, with IETA',
      fr: "Webinaire pour le secteur privé, avec l'IETA",
      es: 'Seminario web para el sector privado, con la IETA',
    },
  },
  {
    code: 'advisoryGroup1',
    when: { kind: 'days', from: '2024-03-07', to: '2024-03-08' },
    certainty: 'verified',
    words: {
      en: '1st Advisory Group meeting',
      fr: '1re réunion du groupe consultatif',
      es: '1.ª reunión del grupo asesor',
    },
  },
  {
    code: 'jointGroups3',
    when: { kind: 'month', in: '2024-04' },
    certainty: 'fromBriefing',
    words: {
      en: '3rd joint Working Groups',
      fr: '3es groupes de travail conjoints',
      es: '3.os grupos de trabajo conjuntos',
    },
  },
  {
    code: 'workingGroups',
    when: { kind: 'timesAYear', times: 2, firstYear: 2024 },
    certainty: 'fromBriefing',
    words: {
      en: 'Working Groups',
      fr: 'Groupes de travail',
      es: 'Grupos de trabajo',
    },
  },
  {
    code: 'countrySupportTunisia',
    when: { kind: 'month', in: '2024-05' },
    certainty: 'fromBriefing',
    words: {
      en: 'Country support, Tunisia',
      fr: 'Appui au pays, Tunisie',
      es: 'Apoyo al país, Túnez',
    },
  },
  {
    code: 'authorizationGroup4',
    when: { kind: 'day', on: '2024-07-31' },
    certainty: 'verified',
    words: {
      en: '4th Working Group on Authorization',
      fr: "4e groupe de travail sur l'autorisation",
      es: '4.º grupo de trabajo sobre autorización',
    },
  },
  {
    code: 'expertTraining1',
    when: { kind: 'days', from: '2024-09-25', to: '2024-09-27' },
    certainty: 'verified',
    words: {
      en: '1st Article 6 Expert Training, Hayama',
      fr: "1re formation d'experts de l'article 6, Hayama",
      es: '1.ª capacitación de expertos del artículo 6, Hayama',
    },
  },
  {
    code: 'trackingReportingGroup4',
    when: { kind: 'day', on: '2024-10-30' },
    certainty: 'verified',
    words: {
      en: '4th Working Group on Tracking and Reporting',
      fr: "4e groupe de travail sur le suivi et la communication d'informations",
      es: '4.º grupo de trabajo sobre seguimiento y presentación de informes',
    },
  },
  {
    code: 'implementationStatusReport1',
    when: { kind: 'month', in: '2024-11' },
    certainty: 'verified',
    words: {
      en: 'Article 6 Implementation Status Report, first edition',
      fr: "Rapport sur l'état de la mise en œuvre de l'article 6, première édition",
      es: 'Informe sobre el estado de la implementación del artículo 6, primera edición',
    },
  },
  {
    code: 'implementationStatusReport1Update',
    when: { kind: 'month', in: '2025-06' },
    certainty: 'verified',
    words: {
      en: 'Article 6 Implementation Status Report, update of the first edition',
      fr: "Rapport sur l'état de la mise en œuvre de l'article 6, mise à jour de la première édition",
      es: 'Informe sobre el estado de la implementación del artículo 6, actualización de la primera edición',
    },
  },
] as const satisfies readonly CalendarEntry[];
