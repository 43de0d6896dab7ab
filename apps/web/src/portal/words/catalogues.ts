import type { Language } from '@sixstep/contract';
import type { FormWords } from '@sixstep/reference/expression-form';
import type { cases } from './cases/en.ts';
import type { colleagues } from './colleagues/en.ts';
import type { consultation } from './consultation/en.ts';
import type { discussion } from './discussion/en.ts';
import type { expression } from './expression/en.ts';
import type { introduction } from './introduction/en.ts';
import type { Translation } from './message.ts';
import type { offers } from './offers/en.ts';
import type { organization } from './organization/en.ts';
import type { shell } from './shell/en.ts';
import type { supportPackage } from './support-package/en.ts';
import type { translations } from './translations/en.ts';
import type { workplan } from './workplan/en.ts';

/** One catalogue per area and language. A page loads those that it says, so that the first page stays light. */
export interface Catalogues {
  shell: Translation<typeof shell>;
  cases: Translation<typeof cases>;
  expression: Translation<typeof expression>;
  /** The questions of the form, which documents say too. */
  form: FormWords;
  consultation: Translation<typeof consultation>;
  discussion: Translation<typeof discussion>;
  supportPackage: Translation<typeof supportPackage>;
  offers: Translation<typeof offers>;
  workplan: Translation<typeof workplan>;
  organization: Translation<typeof organization>;
  colleagues: Translation<typeof colleagues>;
  introduction: Translation<typeof introduction>;
  translations: Translation<typeof translations>;
}
export type Area = keyof Catalogues;

type Loaders = { readonly [A in Area]: { readonly [L in Language]: () => Promise<Catalogues[A]> } };

/** Written out, one by one: each line is a file of its own in the build. */
export const catalogues: Loaders = {
  shell: {
    en: async () => (await import('./shell/en.ts')).shell,
    fr: async () => (await import('./shell/fr.ts')).shell,
    es: async () => (await import('./shell/es.ts')).shell,
  },
  cases: {
    en: async () => (await import('./cases/en.ts')).cases,
    fr: async () => (await import('./cases/fr.ts')).cases,
    es: async () => (await import('./cases/es.ts')).cases,
  },
  expression: {
    en: async () => (await import('./expression/en.ts')).expression,
    fr: async () => (await import('./expression/fr.ts')).expression,
    es: async () => (await import('./expression/es.ts')).expression,
  },
  form: {
    en: async () => (await import('@sixstep/reference/expression-form/words/en')).formWords,
    fr: async () => (await import('@sixstep/reference/expression-form/words/fr')).formWords,
    es: async () => (await import('@sixstep/reference/expression-form/words/es')).formWords,
  },
  consultation: {
    en: async () => (await import('./consultation/en.ts')).consultation,
    fr: async () => (await import('./consultation/fr.ts')).consultation,
    es: async () => (await import('./consultation/es.ts')).consultation,
  },
  discussion: {
    en: async () => (await import('./discussion/en.ts')).discussion,
    fr: async () => (await import('./discussion/fr.ts')).discussion,
    es: async () => (await import('./discussion/es.ts')).discussion,
  },
  supportPackage: {
    en: async () => (await import('./support-package/en.ts')).supportPackage,
    fr: async () => (await import('./support-package/fr.ts')).supportPackage,
    es: async () => (await import('./support-package/es.ts')).supportPackage,
  },
  offers: {
    en: async () => (await import('./offers/en.ts')).offers,
    fr: async () => (await import('./offers/fr.ts')).offers,
    es: async () => (await import('./offers/es.ts')).offers,
  },
  workplan: {
    en: async () => (await import('./workplan/en.ts')).workplan,
    fr: async () => (await import('./workplan/fr.ts')).workplan,
    es: async () => (await import('./workplan/es.ts')).workplan,
  },
  organization: {
    en: async () => (await import('./organization/en.ts')).organization,
    fr: async () => (await import('./organization/fr.ts')).organization,
    es: async () => (await import('./organization/es.ts')).organization,
  },
  colleagues: {
    en: async () => (await import('./colleagues/en.ts')).colleagues,
    fr: async () => (await import('./colleagues/fr.ts')).colleagues,
    es: async () => (await import('./colleagues/es.ts')).colleagues,
  },
  introduction: {
    en: async () => (await import('./introduction/en.ts')).introduction,
    fr: async () => (await import('./introduction/fr.ts')).introduction,
    es: async () => (await import('./introduction/es.ts')).introduction,
  },
  translations: {
    en: async () => (await import('./translations/en.ts')).translations,
    fr: async () => (await import('./translations/fr.ts')).translations,
    es: async () => (await import('./translations/es.ts')).translations,
  },
};
