import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { configureApi } from '@/api/client';
import { loadFirstWords } from '@/i18n/load-words';
import { rememberLanguage, storedLanguage } from '@/lib/language';
import { loadRuntimeConfig } from '@/lib/runtime-config';
import '@/ui/mantine-styles';
import '@/ui/tokens.css';
import { App } from './app';
import { registerServiceWorker } from './service-worker';

async function start(): Promise<void> {
  const language = storedLanguage();
  const [config, catalogue] = await Promise.all([loadRuntimeConfig(), loadFirstWords(language)]);
  rememberLanguage(language);
  configureApi(config.apiBase);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  createRoot(root).render(
    <StrictMode>
      <App catalogue={catalogue} />
    </StrictMode>,
  );
  // What this page needs comes first.
  if (import.meta.env.PROD) window.setTimeout(() => void registerServiceWorker(), 1000);
}

void start();
