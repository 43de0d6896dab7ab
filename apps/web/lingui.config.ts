import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** The staff interface. The portal keeps catalogues of its own, which its types hold complete in every language. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/src/app/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/portal/**', '**/*.spec.*'],
    },
  ],
  // Line numbers would change the file with every line moved.
  format: formatter({ lineNumbers: false }),
  orderBy: 'messageId',
});
