import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { installedBrowsers } from './installed-browsers.mjs';
import { run } from './run.mjs';
import { say, Trouble } from './say.mjs';

const MINUTE = 60_000;
/** The extension's own floor: `minimum_chrome_version` in wxt.config.ts. */
const OLDEST = 125;

/** Answers the path of a Chromium that loads extensions: one that is there, else Playwright's, else the system's. */
export async function prepareBrowser(root, node) {
  const named = process.env.KASPER_GUIDE_CHROMIUM;
  if (named) {
    if (await isUsable(named)) return named;
    throw new Trouble(`KASPER_GUIDE_CHROMIUM names no Chromium ${OLDEST} or newer: ${named}`);
  }
  const found = (await firstInstalled()) ?? (await fromPlaywright(root, node)) ?? (await fromApt());
  if (found) return found;
  throw new Trouble(
    'no browser to be had: install Chromium, or name one with KASPER_GUIDE_CHROMIUM=/path/to/chromium.',
  );
}

async function firstInstalled() {
  for (const path of installedBrowsers()) if (await isUsable(path)) return path;
  return undefined;
}

/** Asked for its version, a placeholder (such as Ubuntu's, which only names a snap) fails, and so does an old one. */
async function isUsable(path) {
  if (!existsSync(path)) return false;
  // On Windows Chromium opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  const { code, output } = await run(path, ['--version'], { limit: 20_000 });
  const version = output.match(/(?:Chromium|Chrome for Testing) (\d+)\./)?.[1];
  return code === 0 && Number(version) >= OLDEST;
}

async function fromPlaywright(root, node) {
  say("no Chromium found: fetching Playwright's ...");
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const { code } = await run(node, [cli, 'install', '--no-shell', 'chromium'], {
    cwd: root,
    env,
    limit: 5 * MINUTE,
  });
  if (code === 0) return firstInstalled();
  say('it could not be fetched.');
  return undefined;
}

async function fromApt() {
  await installWithApt("the system's Chromium", ['chromium', 'fonts-liberation']);
  return firstInstalled();
}
