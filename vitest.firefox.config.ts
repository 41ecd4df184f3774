import { defineConfig } from 'vitest/config';

// Each test opens a Firefox and a practice portal of its own (tests/firefox/browser.ts): nothing is shared, nothing is retried.
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // Bounds, not waits: a busy machine is no failure.
    testTimeout: 120_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
