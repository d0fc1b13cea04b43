import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The service answers under these paths; everything else is the static application.
const service = process.env.API_TARGET ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
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
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'eslint/**/*.test.js'],
    restoreMocks: true,
    // A busy machine types slowly; a test that hangs still ends.
    testTimeout: 20_000,
  },
});
