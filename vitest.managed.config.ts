import { defineConfig } from 'vitest/config';

// There is one set of policies on a computer: one test at a time.
export default defineConfig({
  test: {
    include: ['tests/managed/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    // Bounds, not waits: a busy machine is no failure.
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
