import { defineConfig } from '@playwright/test';
import type { Shared } from './e2e/harness';

/**
 * Browser tests against the packaged application. Each project has a worker of its own, and each worker
 * starts its own service on an empty folder (see e2e/harness.ts), so the story's figures never meet the
 * figures of the screens' tests.
 */
export default defineConfig<object, Shared>({
  testDir: 'e2e',
  globalSetup: './e2e/sample.ts',
  // Two browsers and two services at a time, a core each. Stories go in the order they are told in.
  workers: 2,
  fullyParallel: false,
  // On a busy machine a wait may end early: tried again with a new service, and listed as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    // Dates are Vietnam's wherever the reader's machine is.
    timezoneId: 'America/New_York',
    // Motion makes measured boxes depend on the moment.
    contextOptions: { reducedMotion: 'reduce' },
    // What a trace takes from each page costs more than the page: only what failed is traced, when tried again.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      // Containers have neither the user namespaces of the sandbox nor a large /dev/shm.
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    },
  },
  projects: [
    { name: 'story', testMatch: 'story.spec.ts' },
    { name: 'screens', testMatch: 'screens.spec.ts', fullyParallel: true },
    { name: 'organisations', testMatch: 'organisations.spec.ts' },
    { name: 'plans', testMatch: 'plans.spec.ts' },
    { name: 'calendar', testMatch: 'calendar.spec.ts' },
    { name: 'activities', testMatch: 'activities.spec.ts' },
    { name: 'targets', testMatch: 'targets.spec.ts' },
    { name: 'review', testMatch: 'review.spec.ts' },
    { name: 'reconciliation', testMatch: 'reconciliation.spec.ts' },
    { name: 'outputs', testMatch: 'outputs.spec.ts' },
    { name: 'entry', testMatch: 'entry.spec.ts' },
    { name: 'offline', testMatch: 'offline.spec.ts' },
    { name: 'client', testMatch: 'client.spec.ts' },
    // The sample on the map of today: two tiers, the district gone.
    { name: 'two-tiers', testMatch: 'two-tiers.spec.ts', use: { clock: '2026-11-16T08:00+07:00' } },
    // Writes pictures of every screen; asked for with `npm run screenshots`.
    ...(process.env.SCREENSHOTS ? [{ name: 'screenshots', testMatch: 'screenshots.ts' }] : []),
  ],
});
