import { cleanup, render } from '@testing-library/react';
import { App } from '../app.tsx';
import type { FakeApi } from './fake-api.ts';
import { splitPath } from '../language.ts';
import { loadWords } from '../words/loaded-words.ts';

/** Opens the portal at an address below `/portal`, as the browser does. */
export async function openPortal(path: string, api: FakeApi): Promise<void> {
  cleanup();
  api.install();
  window.history.replaceState(null, '', `/portal${path}`);
  await loadWords(splitPath(path).language ?? 'en', ['shell']);
  render(<App />);
}
