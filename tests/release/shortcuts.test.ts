import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config';

/** What a build for this browser asks for, by command. */
async function suggestedIn(browser: string): Promise<Record<string, unknown>> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made for each browser.');
  const made: UserManifest = await manifest({ browser, command: 'build', manifestVersion: 3 } as ConfigEnv);
  return Object.fromEntries(
    Object.entries(made.commands ?? {}).map(([name, { suggested_key }]) => [name, suggested_key]),
  );
}

describe('keyboard shortcuts', () => {
  it.each([
    ['chrome', '_execute_action'],
    ['firefox', '_execute_sidebar_action'],
  ])(
    'one in %s, of the command that opens the checklist, and the documents name it',
    async (browser, name) => {
      const suggested = await suggestedIn(browser);
      // Four is the most that a browser takes.
      expect(Object.keys(suggested)).toEqual([name]);
      const { default: keys } = suggested[name] as { default: string };
      // Ctrl+Alt would be AltGr; a letter alone would be taken from whoever types.
      expect(keys).toMatch(/^(Ctrl|Alt)\+Shift\+[A-Z]$/);
      for (const document of ['README.md', 'docs/guide.md'])
        expect(readFileSync(document, 'utf8')).toContain(keys);
    },
  );
});
