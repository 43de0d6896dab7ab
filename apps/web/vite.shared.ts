import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the builds of the staff app and of the portal have in common. */
export const shared = {
  root: here('.'),
  // The server writes a nonce of its own into every page that it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // Scripts for the old phones that open the portal. Styles stay as they are written: light-dark() of the staff app
    // cannot be translated, and the portal's own are written without it.
    target: 'es2020',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: true,
  },
} satisfies UserConfig;
