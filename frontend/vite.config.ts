import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { pwa } from './pwa';

// The service answers under these paths; everything else is the static application.
const service = process.env.API_TARGET ?? 'http://localhost:8080';

/** Parts of the date set that no screen uses; it comes as one stylesheet for all of them. */
const UNUSED_PARTS = [
  'DatePicker',
  'DateTimePicker',
  'InlineDateTimePicker',
  'MiniCalendar',
  'MonthPicker',
  'PickerInputBase',
  'TimeGrid',
  'TimeInput',
  'TimePicker',
  'YearPicker',
];

/** The classes of those parts, as the set itself lists them. */
const unusedClasses = UNUSED_PARTS.flatMap((part) => {
  const module = new URL(
    `./node_modules/@mantine/dates/esm/components/${part}/${part}.module.mjs`,
    import.meta.url,
  );
  return readFileSync(module, 'utf8').match(/\bm_[0-9a-f]+/g) ?? [];
});

/** Neither those parts nor a script that runs from right to left will ever be shown. */
const isUnused = (selector: string) =>
  selector.includes('[dir="rtl"]') || unusedClasses.some((name) => selector.includes(`.${name}`));

export default defineConfig({
  plugins: [react(), VitePWA(pwa)],
  css: {
    postcss: {
      plugins: [
        {
          postcssPlugin: 'leave-out-unused-parts',
          Rule(rule) {
            if (rule.selectors.every(isUnused)) rule.remove();
          },
        },
      ],
    },
  },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.WEB_PORT ?? 5173),
    proxy: { '/api': service, '/q': service },
  },
  build: {
    // The budget script reads it to know what a first visit loads.
    manifest: true,
    target: 'es2022',
    // The budget script judges sizes, compressed.
    chunkSizeWarningLimit: 1000,
  },
  test: {
    // Files of one kind share a worker and what it has loaded: each puts back what it changed.
    isolate: false,
    // A page to draw on takes longer to make than most rules take to try.
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['*.test.ts', 'src/**/*.test.ts', 'eslint/**/*.test.js'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts'],
          include: ['src/**/*.test.tsx'],
        },
      },
    ],
    restoreMocks: true,
    // A busy machine types slowly; a test that hangs still ends.
    testTimeout: 20_000,
  },
});
