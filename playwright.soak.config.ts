import { defineConfig } from '@playwright/test';

// `npm run soak`: what takes too long for every change, one after the other. Not part of `npm test`.
export default defineConfig({
  testDir: 'tests/soak',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 20 * 60_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
});
