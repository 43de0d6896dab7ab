import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { here, shared } from './vite.shared.ts';
import { expandMacros, usesMacros } from './lingui-macros.mjs';

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

/** The staff app; in development the portal too, there with React itself. */
export default defineConfig({
  ...shared,
  plugins: [
    react(),
    linguiMacros,
    lingui({ configPath: here('lingui.config.ts'), failOnMissing: true, failOnCompileError: true }),
    portalPages,
  ],
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['PORT'] ?? 3000}` } },
  },
  build: {
    ...shared.build,
    rolldownOptions: { input: { staff: here('index.html') } },
  },
});
