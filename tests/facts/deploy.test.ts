/** The files that an IT department copies (docs/deploy): they say what the guide understands, under its own ids. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICY_KEYS, readPolicy } from '../../lib/facts/policy';

const FOLDER = 'docs/deploy';
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const json = (name: string) => JSON.parse(read(name));
const GECKO = /id: '(.+@.+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
const HOSTS = ['*://kog.chfs.ky.gov', '*://ekasper.chfs.ky.gov'];

/** What a file of settings sets, by name; values as it writes them. */
const asRead = { policy: expect.objectContaining({ noWelcome: true }), ignored: [] };

describe('the files for IT departments', () => {
  it('set every setting there is, each in a way that is understood', () => {
    for (const settings of [
      json('chrome-linux.json')['3rdparty'].extensions.EXTENSION_ID,
      json('edge-linux.json')['3rdparty'].extensions.EXTENSION_ID,
      json('firefox-policies.json').policies['3rdparty'].Extensions[GECKO],
    ]) {
      expect(readPolicy(settings)).toEqual(asRead);
      expect(Object.keys(settings)).toEqual(POLICY_KEYS);
    }
  });

  it('install by force, pin, and keep both portals open', () => {
    expect(json('chrome-linux.json').ExtensionSettings.EXTENSION_ID).toMatchObject({
      installation_mode: 'force_installed',
      toolbar_pin: 'force_pinned',
      runtime_allowed_hosts: HOSTS,
    });
    expect(json('edge-linux.json').ExtensionSettings.EXTENSION_ID).toMatchObject({
      installation_mode: 'force_installed',
      toolbar_state: 'force_shown',
      runtime_allowed_hosts: HOSTS,
    });
    expect(json('firefox-policies.json').policies.ExtensionSettings[GECKO]).toMatchObject({
      installation_mode: 'force_installed',
      default_area: 'navbar',
    });
  });

  it('say the same on Windows and macOS', () => {
    for (const [browser, path] of [
      ['chrome', 'SOFTWARE\\Policies\\Google\\Chrome'],
      ['edge', 'SOFTWARE\\Policies\\Microsoft\\Edge'],
    ] as const) {
      const wanted = json(`${browser}-linux.json`).ExtensionSettings;
      const registry = read(`${browser}-windows.reg`);
      const written = /^"ExtensionSettings"=(".*")$/m.exec(registry)?.[1] ?? '""';
      expect(JSON.parse(JSON.parse(written))).toEqual(wanted);
      expect(registry).toContain(`[HKEY_LOCAL_MACHINE\\${path}\\3rdparty\\extensions\\EXTENSION_ID\\policy]`);
      for (const key of POLICY_KEYS) expect(registry).toMatch(new RegExp(`["\\\\]${key}["\\]]`));
      for (const host of HOSTS) expect(read(`${browser}-macos.plist`)).toContain(`<string>${host}</string>`);
    }
    const named = [...read('settings-macos.plist').matchAll(/<key>(.+)<\/key>/g)].map(([, key]) => key);
    expect(named).toEqual(POLICY_KEYS);
  });

  it('are all named in the guide, as is every setting', () => {
    const guide = readFileSync('docs/it-guide.md', 'utf8');
    for (const name of [...readdirSync(FOLDER), ...POLICY_KEYS]) expect(guide).toContain(`\`${name}\``);
  });
});
