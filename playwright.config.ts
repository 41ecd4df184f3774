import { defineConfig } from '@playwright/test';

// Each test opens a browser and a practice portal of its own (tests/e2e/browser.ts): nothing is shared, nothing is retried.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Texts alone are kept: the same on every system.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-kept/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Most of a test is waiting for the browser: more of them than cores.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
