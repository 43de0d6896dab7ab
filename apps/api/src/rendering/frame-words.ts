import type { Language } from '@sixstep/contract';

/** What the page says around the content. `{…}` is filled in. */
export interface FrameWords {
  readonly printedOn: string;
  readonly page: string;
  readonly hash: string;
  readonly prevails: string;
  readonly languages: Readonly<Record<Language, string>>;
}

const words: Record<Language, FrameWords> = {
  en: {
    printedOn: 'Printed on {date}',
    page: 'Page {page} of {pages}',
    hash: 'SHA-256 of the content',
    prevails: 'Where versions of this document differ, the {language} one prevails.',
    languages: { en: 'English', fr: 'French', es: 'Spanish' },
  },
  fr: {
    printedOn: 'Imprimé le {date}',
    page: 'Page {page} sur {pages}',
    hash: 'SHA-256 du contenu',
    prevails:
      'En cas de divergence entre les versions de ce document, la version {language} prévaut.',
    languages: { en: 'anglaise', fr: 'française', es: 'espagnole' },
  },
  es: {
    printedOn: 'Impreso el {date}',
    page: 'Página {page} de {pages}',
    hash: 'SHA-256 del contenido',
    prevails: 'Si las versiones de este documento difieren, prevalece la versión en {language}.',
    languages: { en: 'inglés', fr: 'francés', es: 'español' },
  },
};

/** The language of the frame: that of the document where there are words in it, otherwise English. */
export function frameLanguage(language: string): Language {
  const [primary] = language.split('-');
  return primary === 'fr' || primary === 'es' ? primary : 'en';
}

export const frameWords = (language: Language): FrameWords => words[language];
