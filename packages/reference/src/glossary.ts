/** A term of the field with the wordings that each language has for it; `*` stands for the ending of a word. */
export interface Term {
  readonly english: readonly string[];
  readonly french: readonly string[];
  readonly spanish: readonly string[];
}

/**
 * The terms that the product says in one way only. French and Spanish follow the Paris Agreement, its Article 6 decisions
 * and the UNFCCC's own publications in these languages.
 */
export const glossary: readonly Term[] = [
  {
    english: ['expression* of interest'],
    french: ["manifestation* d'intérêt"],
    spanish: ['manifestaci* de interés'],
  },
  {
    english: ['support package*'],
    french: ["programme* d'appui"],
    spanish: ['programa* de apoyo'],
  },
  // Its record has a name of its own in French and Spanish.
  {
    english: ['consultation*'],
    french: ['consultation*', 'compte rendu', 'comptes rendus'],
    spanish: ['consulta*', 'acta*'],
  },
  { english: ['invitation*'], french: ['invitation*'], spanish: ['invitaci*'] },
  {
    english: ['focal point*'],
    french: ['point* focal', 'points focaux'],
    spanish: ['punto* focal*'],
  },
  {
    english: ['partner organization*'],
    french: ['organisation* partenaire*'],
    spanish: ['organizaci* asociada*'],
  },
  { english: ['authorization*'], french: ['autorisation*'], spanish: ['autorizaci*'] },
  {
    english: ['corresponding adjustment*'],
    french: ['ajustement* correspondant*'],
    spanish: ['ajuste* correspondiente*'],
  },
  { english: ['NDC*'], french: ['CDN'], spanish: ['CDN'] },
  { english: ['ITMO*'], french: ['ITMO*'], spanish: ['ITMO*'] },
  {
    english: ['biennial transparency report*'],
    french: ['rapport* biennal* au titre de la transparence'],
    spanish: ['informe* bienal* de transparencia'],
  },
  { english: ['deliverable*'], french: ['livrable*'], spanish: ['entregable*'] },
  { english: ['closing report*'], french: ['rapport* final*'], spanish: ['informe* final*'] },
  {
    english: ['progress report*'],
    french: ["rapport* d'avancement"],
    spanish: ['informe* de avance'],
  },
  {
    english: ['endorsement letter*'],
    french: ["lettre* d'appui"],
    spanish: ['carta* de respaldo'],
  },
  { english: ['work plan*'], french: ['plan* de travail'], spanish: ['plan* de trabajo'] },
];

/**
 * The terms, in English, that a text uses and its translation does not.
 *
 * @param language of the translation
 */
export function termsLost(english: string, translation: string, language: 'fr' | 'es'): string[] {
  return glossary
    .filter((term) => says(english, term.english) && !says(translation, wordingsIn(term, language)))
    .map((term) => term.english[0]!.replaceAll('*', ''));
}

const wordingsIn = ({ french, spanish }: Term, language: 'fr' | 'es'): readonly string[] =>
  language === 'fr' ? french : spanish;

const says = (text: string, wordings: readonly string[]): boolean =>
  wordings.some((wording) => patternOf(wording).test(text));

function patternOf(wording: string): RegExp {
  const source = wording.replaceAll("'", "['’]").replaceAll('*', '\\p{L}*');
  return new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'iu');
}
