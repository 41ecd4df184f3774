import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Tests run in plain Node; one that needs a document says so at its top: `// @vitest-environment happy-dom`.
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/firefox/**', 'tests/managed/**', 'tests/bench/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    // A bound, not a wait: a busy machine is no failure.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
