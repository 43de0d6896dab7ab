import { createRoot } from 'react-dom/client';
import { fetchAhead } from './ahead.ts';
import { App } from './app.tsx';
import { askIn } from './http/request.ts';
import { preferredLanguage, splitPath } from './language.ts';
import './portal.css';
import { loadWords } from './words/loaded-words.ts';

const root = document.getElementById('portal');
if (root === null) throw new Error('portal.html has no place for the portal');

const path = window.location.pathname.replace(/^\/portal/, '');
const language = splitPath(path).language ?? preferredLanguage(navigator.languages);
askIn(language);
fetchAhead(path, language);
loadWords(language, ['shell']).then(
  () => createRoot(root).render(<App />),
  () => {
    // Not even the words came: the one sentence that has to stand in all languages.
    root.textContent = 'Load the page again. Rechargez la page. Cargue la página de nuevo.';
  },
);
