import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { VitePWAOptions } from 'vite-plugin-pwa';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

/** The pages that must open without a network on a device that never opened them: whatever records work. */
export const OFFLINE_PAGES = [
  'src/app/home-screen.tsx',
  'src/features/occurrence/pages/occurrence-list-page.tsx',
  'src/features/occurrence/pages/occurrence-page.tsx',
  'src/features/outbox/pages/outbox-page.tsx',
  'src/features/report/pages/report-page.tsx',
];

/** The files of these pages and of the frame around them, by the manifest of the build. */
export function offlineFiles(manifest: Record<string, Chunk>): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const gather = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    chunk.imports?.forEach(gather);
  };
  ['index.html', ...OFFLINE_PAGES].forEach(gather);
  return files;
}

const readManifest = () =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL('./dist/.vite/manifest.json', import.meta.url)), 'utf8'),
  ) as Record<string, Chunk>;

/** The worker that lets the application start without a network. What the service answers is no part of it. */
export const pwa: Partial<VitePWAOptions> = {
  // The page registers it itself, and asks before a newer version takes over.
  injectRegister: null,
  registerType: 'prompt',
  manifest: {
    name: 'Cân Bằng – kế hoạch dân số',
    short_name: 'Cân Bằng',
    lang: 'vi',
    display: 'standalone',
    start_url: '/',
    theme_color: '#0b5394',
    background_color: '#f5f7fb',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  },
  workbox: {
    globPatterns: ['index.html', 'favicon.svg', 'assets/*.{js,css}'],
    manifestTransforms: [
      (entries) => {
        const offline = offlineFiles(readManifest());
        return {
          manifest: entries.filter(({ url }) => !url.startsWith('assets/') || offline.has(url)),
          warnings: [],
        };
      },
    ],
    navigateFallback: '/index.html',
    navigateFallbackDenylist: [/^\/(api|q)(\/|$)/],
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        // Their names change with their content: a page opened once opens again.
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
        handler: 'CacheFirst',
        options: { cacheName: 'canbang-assets', expiration: { maxEntries: 150 } },
      },
      {
        // Set by whoever installs the application, so not part of the build.
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname === '/config.json',
        handler: 'NetworkFirst',
        options: { cacheName: 'canbang-config', networkTimeoutSeconds: 3 },
      },
    ],
  },
};
