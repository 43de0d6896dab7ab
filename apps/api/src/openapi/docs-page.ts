import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { etagOf } from './kept-document.ts';

const require = createRequire(import.meta.url);
const { version } = require('swagger-ui-dist/package.json') as { version: string };

/** Nothing on it is inline and nothing comes from elsewhere: it works under the policy of every page. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sixstep API</title>
    <link rel="icon" href="/favicon.svg" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/api/docs/start.css" />
    <script defer src="/api/docs/swagger-ui-bundle.js"></script>
    <script defer src="/api/docs/start.js"></script>
  </head>
  <body>
    <noscript>The document itself is at <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
    <div id="docs"></div>
  </body>
</html>
`;

// Trying out is for reading: what changes a case is done where its meaning is shown. Nobody signs in on the page: scripts
// cannot see the cookie of the session, and it goes with every request by itself.
const start = `const nothing = () => () => null;
if (matchMedia('(prefers-color-scheme: dark)').matches) {
  document.documentElement.classList.add('dark-mode');
}
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  supportedSubmitMethods: ['get'],
  validatorUrl: null,
  plugins: [
    () => ({ wrapComponents: { authorizeBtn: nothing, authorizeOperationBtn: nothing } }),
  ],
});
`;

const startStyle = `.swagger-ui .opblock-body { overflow-x: auto; }
.swagger-ui .scheme-container { display: none; }
`;

const fromSwagger = (name: string) => () =>
  createReadStream(require.resolve(`swagger-ui-dist/${name}`));
const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The files of the page by name; `content` opens one anew. */
export const docsFiles: ReadonlyMap<
  string,
  { mediaType: string; content: () => Readable | string }
> = new Map([
  ['start.js', { mediaType: script, content: () => start }],
  ['start.css', { mediaType: style, content: () => startStyle }],
  ['swagger-ui-bundle.js', { mediaType: script, content: fromSwagger('swagger-ui-bundle.js') }],
  ['swagger-ui.css', { mediaType: style, content: fromSwagger('swagger-ui.css') }],
]);

/** Changes with what is installed and with what is written here. */
export const docsEtag = etagOf(version + start + startStyle);
