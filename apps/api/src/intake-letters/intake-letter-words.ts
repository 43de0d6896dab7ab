import type { IntakeDecision, Language } from '@sixstep/contract';

/** What a letter of intake says in one language. Dates come written out. */
export interface IntakeLetterWords {
  readonly subject: Readonly<Record<IntakeDecision, (country: string) => string>>;
  readonly salutation: (addressee: string | null) => string;
  readonly received: (submittedOn: string, round: number) => string;
  readonly accepted: (components: string) => string;
  readonly consultation: string;
  readonly deferred: (until: string) => string;
  readonly nothingLost: string;
  readonly declined: (criterion: string) => string;
  readonly reason: (reason: string) => string;
  readonly applyAgain: (from: string | null) => string;
  readonly contact: (contact: string) => string;
  readonly close: (signatory: string) => string;
}

export const intakeLetterWords: Readonly<Record<Language, IntakeLetterWords>> = {
  en: {
    subject: {
      accepted: (country) => `Expression of interest of ${country}: accepted`,
      deferred: (country) => `Expression of interest of ${country}: deferred`,
      declined: (country) => `Expression of interest of ${country}: not taken up`,
    },
    salutation: (addressee) => (addressee ? `Dear ${addressee},` : 'Dear Sir or Madam,'),
    received: (submittedOn, round) =>
      `The Article 6 Implementation Partnership Center thanks you for the expression of interest that you submitted on ${submittedOn} (version ${round}), and has examined it.`,
    accepted: (components) =>
      `The Center accepts the expression of interest. It is about: ${components}.`,
    consultation:
      'Next, the Center proposes dates for a first consultation, in which the components are discussed with you. Nothing is decided without your agreement.',
    deferred: (until) =>
      `The Center takes up the expression of interest at a later date: on ${until} the review goes on.`,
    nothingLost:
      'Nothing that you sent is lost, and you need not submit anything anew. If your situation changes before that day, tell us.',
    declined: (criterion) =>
      `The Center does not take up the expression of interest for now. The ground is: ${criterion}.`,
    reason: (reason) => `The Center explains: ${reason}`,
    applyAgain: (from) =>
      from === null
        ? 'Your country may submit a new expression of interest at any time, on the page of its cases in the portal.'
        : `Your country may submit a new expression of interest from ${from} on, on the page of its cases in the portal.`,
    contact: (contact) =>
      `If you have a question, or if you see it otherwise, ${contact} will be glad to hear from you.`,
    close: (signatory) =>
      `Yours sincerely, ${signatory}, Article 6 Implementation Partnership Center`,
  },
  fr: {
    subject: {
      accepted: (country) => `Manifestation d'intérêt (${country}) : acceptée`,
      deferred: (country) => `Manifestation d'intérêt (${country}) : reportée`,
      declined: (country) => `Manifestation d'intérêt (${country}) : non retenue`,
    },
    salutation: (addressee) => (addressee ? `À l'attention de ${addressee},` : 'Madame, Monsieur,'),
    received: (submittedOn, round) =>
      `Le Centre du Partenariat pour la mise en œuvre de l'article 6 vous remercie de la manifestation d'intérêt que vous avez envoyée le ${submittedOn} (version ${round}), et l'a examinée.`,
    accepted: (components) =>
      `Le Centre accepte la manifestation d'intérêt. Elle porte sur : ${components}.`,
    consultation:
      "Le Centre vous proposera prochainement des dates pour une première consultation, au cours de laquelle les volets seront examinés avec vous. Rien n'est décidé sans votre accord.",
    deferred: (until) =>
      `Le Centre donnera suite à la manifestation d'intérêt plus tard : l'examen reprendra le ${until}.`,
    nothingLost:
      "Rien de ce que vous avez envoyé n'est perdu, et vous n'avez rien à envoyer de nouveau. Si votre situation change d'ici là, faites-le-nous savoir.",
    declined: (criterion) =>
      `Le Centre ne donne pas suite à la manifestation d'intérêt pour le moment. Le motif est le suivant : ${criterion}.`,
    reason: (reason) => `Le Centre précise : ${reason}`,
    applyAgain: (from) =>
      from === null
        ? "Votre pays peut envoyer une nouvelle manifestation d'intérêt à tout moment, sur la page de ses dossiers du portail."
        : `Votre pays peut envoyer une nouvelle manifestation d'intérêt à partir du ${from}, sur la page de ses dossiers du portail.`,
    contact: (contact) =>
      `Pour toute question, ou si vous voyez les choses autrement, ${contact} est à votre disposition.`,
    close: (signatory) =>
      `Veuillez agréer l'expression de notre haute considération. ${signatory}, Centre du Partenariat pour la mise en œuvre de l'article 6`,
  },
  es: {
    subject: {
      accepted: (country) => `Manifestación de interés (${country}): aceptada`,
      deferred: (country) => `Manifestación de interés (${country}): aplazada`,
      declined: (country) => `Manifestación de interés (${country}): no aceptada`,
    },
    salutation: (addressee) =>
      addressee ? `A la atención de ${addressee}:` : 'De nuestra consideración:',
    received: (submittedOn, round) =>
      `El Centro de la Alianza para la Aplicación del Artículo 6 le agradece la manifestación de interés que envió el ${submittedOn} (versión ${round}), y la ha examinado.`,
    accepted: (components) =>
      `El Centro acepta la manifestación de interés. Se refiere a: ${components}.`,
    consultation:
      'A continuación, el Centro le propondrá fechas para una primera consulta, en la que los componentes se tratan con usted. Nada se decide sin su acuerdo.',
    deferred: (until) =>
      `El Centro dará curso a la manifestación de interés más adelante: el examen continuará el ${until}.`,
    nothingLost:
      'Nada de lo que envió se pierde, y no tiene que enviar nada de nuevo. Si su situación cambia antes de ese día, díganoslo.',
    declined: (criterion) =>
      `El Centro no da curso por ahora a la manifestación de interés. El motivo es: ${criterion}.`,
    reason: (reason) => `El Centro explica: ${reason}`,
    applyAgain: (from) =>
      from === null
        ? 'Su país puede enviar una nueva manifestación de interés en cualquier momento, en la página de sus casos del portal.'
        : `Su país puede enviar una nueva manifestación de interés a partir del ${from}, en la página de sus casos del portal.`,
    contact: (contact) =>
      `Si tiene alguna pregunta, o si lo ve de otro modo, ${contact} le atenderá con gusto.`,
    close: (signatory) =>
      `Le saluda atentamente, ${signatory}, Centro de la Alianza para la Aplicación del Artículo 6`,
  },
};
