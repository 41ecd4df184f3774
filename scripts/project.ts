/** Where things stand in this project, as absolute paths. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What `wxt build` makes, ready to be loaded as an unpacked extension. */
export const BUILT = {
  chrome: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
} as const;

/** The command lines of the packages, to be run by Node itself: no shell, the same on every system. */
export const TOOLS = {
  biome: join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  tsc: join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'),
  wxt: join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'),
  vitest: join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
  addonsLinter: join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter'),
  playwright: join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'),
} as const;
