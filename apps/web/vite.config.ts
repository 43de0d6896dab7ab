import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { expandMacros, usesMacros } from './lingui-macros.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development as in the built product: what lies under /portal is the portal's page. */
const portalPages: Plugin = {
  name: 'portal-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/portal(\/|\?|$)/.test(request.url ?? '')) request.url = '/portal.html';
      next();
    });
  },
};

const linguiMacros: Plugin = {
  name: 'lingui-macros',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: usesMacros },
    handler: (code, id) => expandMacros(code, id),
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [
    react(),
    linguiMacros,
    lingui({ configPath: here('lingui.config.ts'), failOnMissing: true, failOnCompileError: true }),
    portalPages,
  ],
  // The server writes a nonce of its own into every page that it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['PORT'] ?? 3000}` } },
  },
  build: {
    // Scripts for the old phones that open the portal. Styles stay as they are written: light-dark() of the staff app
    // cannot be translated, and the portal's own are written without it.
    target: 'es2020',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: true,
    rolldownOptions: { input: { staff: here('index.html'), portal: here('portal.html') } },
  },
});
