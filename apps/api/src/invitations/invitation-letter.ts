import type { Language } from '@sixstep/contract';

/** What a letter of invitation is filled with. */
export interface LetterValues {
  readonly addressee: string | null;
  readonly country: string;
  readonly note: string | null;
  readonly responseOn: string;
  readonly signatory: string;
  readonly contact: string;
}

export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

interface Template {
  readonly subject: (country: string) => string;
  readonly salutation: (addressee: string | null) => string;
  readonly offer: (country: string) => string;
  readonly steps: string;
  readonly answer: (date: string) => string;
  readonly contact: (contact: string) => string;
  readonly close: (signatory: string) => string;
}

/** The letter as it goes out, in its language; what the Center adds stands between its first and its last part. */
export function writeLetter(values: LetterValues, language: Language): Letter {
  const template = templates[language];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(values.responseOn),
  );
  return {
    subject: template.subject(values.country),
    paragraphs: [
      template.salutation(values.addressee),
      template.offer(values.country),
      ...(values.note ? values.note.split(/\n{2,}/) : []),
      template.steps,
      template.answer(date),
      template.contact(values.contact),
      template.close(values.signatory),
    ],
  };
}

const templates: Record<Language, Template> = {
  en: {
    subject: (country) =>
      `Invitation to ${country}: support package under Article 6 of the Paris Agreement`,
    salutation: (addressee) => (addressee ? `Dear ${addressee},` : 'Dear Sir or Madam,'),
    offer: (country) =>
      `The Article 6 Implementation Partnership Center invites ${country} to an Article 6 support package, tailored to what the country needs: strategy, authorization, reporting, tracking, project initiation and methodology development.`,
    steps:
      'The way has six steps: this invitation, an expression of interest, a consultation, a draft package, the coordination of capacity building, and implementation. Nothing is decided without your agreement.',
    answer: (date) =>
      `To begin, open the link below and submit an expression of interest by ${date}. A ministry that wants one component answers at most twelve questions.`,
    contact: (contact) =>
      `If you have a question, ${contact} will be glad to help. You may simply answer this message.`,
    close: (signatory) =>
      `Yours sincerely, ${signatory}, Article 6 Implementation Partnership Center`,
  },
  fr: {
    subject: (country) =>
      `Invitation : ${country}, programme d'appui au titre de l'article 6 de l'Accord de Paris`,
    salutation: (addressee) => (addressee ? `À l'attention de ${addressee},` : 'Madame, Monsieur,'),
    offer: (country) =>
      `Le Centre du Partenariat pour la mise en œuvre de l'article 6 propose à votre pays (${country}) un programme d'appui adapté à ses besoins : stratégie, autorisation, établissement de rapports, suivi, lancement de projets et élaboration de méthodologies.`,
    steps:
      "Le parcours comporte six étapes : la présente invitation, la manifestation d'intérêt, une consultation, un projet de programme, la coordination du renforcement des capacités et la mise en œuvre. Rien n'est décidé sans votre accord.",
    answer: (date) =>
      `Pour commencer, ouvrez le lien ci-dessous et présentez une manifestation d'intérêt au plus tard le ${date}. Un ministère qui souhaite un seul volet répond à douze questions au plus.`,
    contact: (contact) =>
      `Pour toute question, ${contact} est à votre disposition. Vous pouvez simplement répondre à ce message.`,
    close: (signatory) =>
      `Veuillez agréer l'expression de notre haute considération. ${signatory}, Centre du Partenariat pour la mise en œuvre de l'article 6`,
  },
  es: {
    subject: (country) =>
      `Invitación: ${country}, programa de apoyo en virtud del artículo 6 del Acuerdo de París`,
    salutation: (addressee) =>
      addressee ? `A la atención de ${addressee}:` : 'De nuestra consideración:',
    offer: (country) =>
      `El Centro de la Alianza para la Aplicación del Artículo 6 ofrece a su país (${country}) un programa de apoyo adaptado a sus necesidades: estrategia, autorización, presentación de informes, seguimiento, inicio de proyectos y elaboración de metodologías.`,
    steps:
      'El camino tiene seis pasos: esta invitación, la manifestación de interés, una consulta, un proyecto de programa, la coordinación del fomento de la capacidad y la ejecución. Nada se decide sin su acuerdo.',
    answer: (date) =>
      `Para comenzar, abra el enlace y presente una manifestación de interés a más tardar el ${date}. Un ministerio que desea un solo componente responde a doce preguntas como máximo.`,
    contact: (contact) =>
      `Si tiene alguna pregunta, ${contact} le ayudará con gusto. Puede simplemente responder a este mensaje.`,
    close: (signatory) =>
      `Le saluda atentamente, ${signatory}, Centro de la Alianza para la Aplicación del Artículo 6`,
  },
};
