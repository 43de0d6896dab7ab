import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { speakEnglish } from './language.ts';
import { shareStyleNonce } from './style-nonce.ts';

speakEnglish();
shareStyleNonce();
createRoot(document.getElementById('root')!).render(<App />);
