import type { Coded } from './words.ts';

/** Answers to an item of either list; `no` on an eligibility criterion needs a waiver with its reason. */
export const checkAnswers = [
  { code: 'yes', words: { en: 'Yes', fr: 'Oui', es: 'Sí' } },
  { code: 'no', words: { en: 'No', fr: 'Non', es: 'No' } },
  {
    code: 'na',
    words: { en: 'Not applicable', fr: 'Sans objet', es: 'No aplicable' },
  },
] as const satisfies readonly Coded[];
export type CheckAnswer = (typeof checkAnswers)[number]['code'];

/**
 * What an officer looks for in a submitted expression of interest before it goes to review: is everything there and legible?
 * One item for each part of the form; composed from comparable programmes, for no form of the Center was found.
 */
export const completenessList = [
  {
    code: 'applicantNamed',
    words: {
      en: 'The ministry and the focal point are named, with contact details that can be used.',
      fr: 'Le ministère et le point focal sont nommés, avec des coordonnées utilisables.',
      es: 'Se nombran el ministerio y el punto focal, con datos de contacto utilizables.',
    },
  },
  {
    code: 'situationDescribed',
    words: {
      en: 'For each component requested, the present status is given.',
      fr: "Pour chaque composante demandée, l'état actuel est indiqué.",
      es: 'Para cada componente solicitado se indica el estado actual.',
    },
  },
  {
    code: 'needsStated',
    words: {
      en: 'For each component requested, the need and its rank are stated.',
      fr: 'Pour chaque composante demandée, le besoin et son rang sont indiqués.',
      es: 'Para cada componente solicitado se indican la necesidad y su orden de prioridad.',
    },
  },
  {
    code: 'supportListed',
    words: {
      en: 'Support received or planned is listed, or it is said that there is none.',
      fr: "L'appui reçu ou prévu est énuméré, ou il est précisé qu'il n'y en a pas.",
      es: 'Se enumera el apoyo recibido o previsto, o se indica que no lo hay.',
    },
  },
  {
    code: 'letterLegible',
    words: {
      en: 'The endorsement letter can be read, or it is said how and by when it comes.',
      fr: "La lettre d'appui est lisible, ou il est indiqué comment et quand elle parviendra.",
      es: 'La carta de respaldo puede leerse, o se indica cómo y cuándo llegará.',
    },
  },
  {
    code: 'attachmentsLegible',
    words: {
      en: 'Every attachment opens and is what its name says.',
      fr: "Chaque pièce jointe s'ouvre et correspond à son intitulé.",
      es: 'Cada anexo se abre y es lo que su nombre indica.',
    },
  },
  {
    code: 'languageUsable',
    words: {
      en: 'The expression of interest is in English, French or Spanish, or comes with a translation.',
      fr: "La manifestation d'intérêt est rédigée en français, en anglais ou en espagnol, ou accompagnée d'une traduction.",
      es: 'La manifestación de interés está redactada en español, francés o inglés, o va acompañada de una traducción.',
    },
  },
  {
    code: 'declarationMade',
    words: {
      en: 'The declaration is made, with name, office and date.',
      fr: 'La déclaration est faite, avec nom, fonction et date.',
      es: 'La declaración está hecha, con nombre, cargo y fecha.',
    },
  },
] as const satisfies readonly Coded[];
export type CompletenessItem = (typeof completenessList)[number]['code'];

/**
 * What has to hold before an expression of interest is accepted: all yes (or not applicable), or waived by a director with a
 * reason. Composed from comparable programmes (NDC Partnership, GCF, CTCN: only the designated counterpart may apply).
 */
export const eligibilityCriteria = [
  {
    code: 'partnerCountry',
    words: {
      en: 'The country is a partner of the Article 6 Implementation Partnership.',
      fr: "Le pays est partenaire du Partenariat pour la mise en œuvre de l'article 6.",
      es: 'El país es socio de la Alianza para la Implementación del Artículo 6.',
    },
  },
  {
    code: 'mayReceivePackage',
    words: {
      en: 'The country may receive a support package by its class, or a director has waived the question.',
      fr: "Le pays peut recevoir un programme d'appui de par sa catégorie, ou un directeur a accordé une dérogation.",
      es: 'El país puede recibir un programa de apoyo por su categoría, o un director ha concedido una excepción.',
    },
  },
  {
    code: 'submittedByFocalPoint',
    words: {
      en: 'The expression of interest was submitted by the focal point whom the country has designated.',
      fr: "La manifestation d'intérêt a été soumise par le point focal désigné par le pays.",
      es: 'La manifestación de interés fue presentada por el punto focal designado por el país.',
    },
  },
  {
    code: 'letterSigned',
    words: {
      en: 'The endorsement letter is signed by somebody entitled to do so.',
      fr: "La lettre d'appui est signée par une personne habilitée.",
      es: 'La carta de respaldo está firmada por una persona facultada para ello.',
    },
  },
  {
    code: 'componentRequested',
    words: {
      en: 'At least one of the six components is requested.',
      fr: 'Au moins une des six composantes est demandée.',
      es: 'Se solicita al menos uno de los seis componentes.',
    },
  },
  {
    code: 'noOtherCase',
    words: {
      en: 'No component requested is part of another open case of the country.',
      fr: "Aucune composante demandée ne relève d'un autre dossier ouvert du pays.",
      es: 'Ningún componente solicitado forma parte de otro expediente abierto del país.',
    },
  },
  {
    code: 'responsibilitiesChecked',
    words: {
      en: 'The country has checked itself against the participation responsibilities of Article 6.',
      fr: "Le pays a fait le point sur les responsabilités de participation au titre de l'article 6.",
      es: 'El país se ha evaluado respecto de las responsabilidades de participación del artículo 6.',
    },
  },
  {
    code: 'sharingAgreed',
    words: {
      en: 'The country agrees that the request is shared with partner organizations.',
      fr: 'Le pays accepte que la demande soit communiquée aux organisations partenaires.',
      es: 'El país acepta que la solicitud se comparta con las organizaciones asociadas.',
    },
  },
] as const satisfies readonly Coded[];
export type EligibilityCriterion = (typeof eligibilityCriteria)[number]['code'];
