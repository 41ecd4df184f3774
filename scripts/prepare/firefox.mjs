import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { mayRun, onThePath } from './programs.mjs';
import { run } from './run.mjs';
import { Trouble } from './say.mjs';

/** The extension's own floor: `strict_min_version` in wxt.config.ts. */
const OLDEST = 153;

/** Answers the path of a Firefox that is new enough: the one named, one that is there, else the system's. */
export async function prepareFirefox() {
  const named = process.env.KASPER_GUIDE_FIREFOX;
  if (named) {
    if (await isUsable(named)) return named;
    throw new Trouble(`KASPER_GUIDE_FIREFOX names no Firefox ${OLDEST} or newer: ${named}`);
  }
  const there = await firstUsable();
  if (there) return there;
  await installWithApt("the system's Firefox", ['firefox-esr']);
  const installed = await firstUsable();
  if (installed) return installed;
  throw new Trouble(
    `no Firefox ${OLDEST} or newer to be had: install one, or name it with KASPER_GUIDE_FIREFOX=/path/to/firefox.`,
  );
}

/** Places where a Firefox stands, best first; how new it is has not been asked. */
export function installedFirefoxes(env = process.env, platform = process.platform) {
  return [
    ...onThePath(platform === 'win32' ? ['firefox.exe'] : ['firefox', 'firefox-esr'], env),
    ...inProgramFolders(env, platform),
  ].filter(mayRun);
}

function inProgramFolders(env, platform) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    );
  }
  if (platform !== 'win32') return [];
  return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'));
}

async function firstUsable() {
  for (const path of installedFirefoxes()) if (await isUsable(path)) return path;
  return undefined;
}

/** Asked for its version, a placeholder (such as Ubuntu's, which only names a snap) fails, and so does an old one. */
async function isUsable(path) {
  if (!existsSync(path)) return false;
  // On Windows it writes its version nowhere that a pipe could read.
  if (process.platform === 'win32') return true;
  const { code, output } = await run(path, ['--version'], { limit: 60_000 });
  return code === 0 && Number(output.match(/Firefox (\d+)\./)?.[1]) >= OLDEST;
}
