import type { Language } from '@sixstep/contract';

/** What a paper says around the questions of the form. `{…}` is filled in. */
export interface PaperWords {
  readonly country: string;
  readonly submission: string;
  readonly draft: string;
  readonly yes: string;
  readonly no: string;
  readonly points: string;
  readonly unanswered: string;
  readonly howToFill: string;
  readonly howToFillDocx: string;
  readonly question: string;
  readonly answer: string;
}

const words: Readonly<Record<Language, PaperWords>> = {
  en: {
    country: 'Country',
    submission: 'Submission {round} of {date}, by {name}',
    draft: 'Draft, as it stood on {date}',
    yes: 'Yes',
    no: 'No',
    points: 'Questions of the Center, with the answers',
    unanswered: 'Not answered yet',
    howToFill:
      'Answer by hand or on a computer. Tick what applies. Sign the last page and send it, or a photograph of each page, to the Center.',
    howToFillDocx:
      'Write into the right-hand column only. To tick, put an x between the brackets. Leave the identifiers on the left as they are: by them the answers are read back.',
    question: 'Question',
    answer: 'Answer',
  },
  fr: {
    country: 'Pays',
    submission: 'Envoi {round} du {date}, par {name}',
    draft: 'Brouillon, dans son état du {date}',
    yes: 'Oui',
    no: 'Non',
    points: 'Questions du Centre, avec les réponses',
    unanswered: 'Pas encore de réponse',
    howToFill:
      'Répondez à la main ou sur ordinateur. Cochez ce qui convient. Signez la dernière page et envoyez-la au Centre, ou une photographie de chaque page.',
    howToFillDocx:
      'Écrivez uniquement dans la colonne de droite. Pour cocher, mettez un x entre les crochets. Laissez les identifiants de gauche tels quels : ils servent à relire les réponses.',
    question: 'Question',
    answer: 'Réponse',
  },
  es: {
    country: 'País',
    submission: 'Envío {round} del {date}, por {name}',
    draft: 'Borrador, tal como estaba el {date}',
    yes: 'Sí',
    no: 'No',
    points: 'Preguntas del Centro, con las respuestas',
    unanswered: 'Sin respuesta todavía',
    howToFill:
      'Responda a mano o en un ordenador. Marque lo que corresponda. Firme la última página y envíela al Centro, o una fotografía de cada página.',
    howToFillDocx:
      'Escriba solo en la columna derecha. Para marcar, ponga una x entre los corchetes. Deje los identificadores de la izquierda como están: por ellos se leen las respuestas.',
    question: 'Pregunta',
    answer: 'Respuesta',
  },
};

export const paperWords = (language: Language): PaperWords => words[language];
