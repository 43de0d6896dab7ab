import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { here, shared } from './vite.shared.ts';

/** The words that the pages of the expression of interest say, the form's own among them. */
const wordsOf = (language: string) =>
  new RegExp(`/words/(shell/|cases/|expression/|)${language}\\.ts$`);

/** Few files, for on a slow line every further one waits: what every page needs in one, what a case does in the next. */
const parts = [
  { name: 'shell', tags: ['$initial' as const] },
  { name: 'case', test: /src\/portal\/(cases|components|drafts|http)\// },
  {
    name: 'expression',
    test: /src\/(portal\/expressions-of-interest|expression-form)\/[^/]+$/,
  },
  ...['en', 'fr', 'es'].map((language) => ({
    name: `words-${language}`,
    test: wordsOf(language),
  })),
];

/** The portal, built with Preact in the place of React (docs/decisions/0009). */
export default defineConfig({
  ...shared,
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    ...shared.build,
    emptyOutDir: false,
    manifest: '.vite/portal.json',
    rolldownOptions: {
      input: { portal: here('portal.html') },
      output: { codeSplitting: { groups: parts } },
    },
  },
});
