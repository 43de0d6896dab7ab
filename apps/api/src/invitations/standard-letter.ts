import type { Language, LetterText } from '@sixstep/contract';

/** What a letter of invitation says for which no template was chosen. */
export const standardLetter: Readonly<Record<Language, LetterText>> = {
  en: {
    subject: 'Invitation to {{country}}: support package under Article 6 of the Paris Agreement',
    body: `{{salutation}}

The Article 6 Implementation Partnership Center invites {{country}} to an Article 6 support package, tailored to what the country needs: strategy, authorization, reporting, tracking, project initiation and methodology development.

{{note}}

The way has six steps: this invitation, an expression of interest, a consultation, a draft package, the coordination of capacity building, and implementation. Nothing is decided without your agreement.

To begin, open the link below and submit an expression of interest by {{responseOn}}. A ministry that wants one component answers at most twelve questions.

{{link}}

If you have a question, {{contact}} will be glad to help. You may simply answer this message.

Yours sincerely, {{signatory}}, Article 6 Implementation Partnership Center`,
  },
  fr: {
    subject:
      "Invitation : {{country}}, programme d'appui au titre de l'article 6 de l'Accord de Paris",
    body: `{{salutation}}

Le Centre du Partenariat pour la mise en œuvre de l'article 6 propose à votre pays ({{country}}) un programme d'appui adapté à ses besoins : stratégie, autorisation, établissement de rapports, suivi, lancement de projets et élaboration de méthodologies.

{{note}}

Le parcours comporte six étapes : la présente invitation, la manifestation d'intérêt, une consultation, un projet de programme, la coordination du renforcement des capacités et la mise en œuvre. Rien n'est décidé sans votre accord.

Pour commencer, ouvrez le lien ci-dessous et présentez une manifestation d'intérêt au plus tard le {{responseOn}}. Un ministère qui souhaite un seul volet répond à douze questions au plus.

{{link}}

Pour toute question, {{contact}} est à votre disposition. Vous pouvez simplement répondre à ce message.

Veuillez agréer l'expression de notre haute considération. {{signatory}}, Centre du Partenariat pour la mise en œuvre de l'article 6`,
  },
  es: {
    subject:
      'Invitación: {{country}}, programa de apoyo en virtud del artículo 6 del Acuerdo de París',
    body: `{{salutation}}

El Centro de la Alianza para la Aplicación del Artículo 6 ofrece a su país ({{country}}) un programa de apoyo adaptado a sus necesidades: estrategia, autorización, presentación de informes, seguimiento, inicio de proyectos y elaboración de metodologías.

{{note}}

El camino tiene seis pasos: esta invitación, la manifestación de interés, una consulta, un proyecto de programa, la coordinación del fomento de la capacidad y la ejecución. Nada se decide sin su acuerdo.

Para comenzar, abra el enlace y presente una manifestación de interés a más tardar el {{responseOn}}. Un ministerio que desea un solo componente responde a doce preguntas como máximo.

{{link}}

Si tiene alguna pregunta, {{contact}} le ayudará con gusto. Puede simplemente responder a este mensaje.

Le saluda atentamente, {{signatory}}, Centro de la Alianza para la Aplicación del Artículo 6`,
  },
};
