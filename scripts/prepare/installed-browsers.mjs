import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { mayRun, onThePath } from './programs.mjs';

/**
 * Places where a Chromium or a Chrome for Testing may stand, best first. The browsers sold as Google Chrome do not
 * count: they refuse to load an extension from the command line.
 */
export function installedBrowsers(env = process.env, platform = process.platform) {
  return [
    ...onThePath(platform === 'win32' ? ['chromium.exe'] : ['chromium', 'chromium-browser'], env),
    ...inProgramFolders(env, platform),
    ...ofPlaywright(env, platform),
  ].filter(mayRun);
}

function inProgramFolders(env, platform) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (platform !== 'win32') return [];
  return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe'));
}

/** Playwright keeps one folder per version, the newest has the highest number. */
function ofPlaywright(env, platform) {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || playwrightCache(env, platform);
  const program = {
    darwin: [
      ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
      ['Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ],
    win32: [['chrome.exe']],
  }[platform] ?? [['chrome']];
  return entries(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((version) => entries(join(cache, version)).map((system) => join(cache, version, system)))
    .flatMap((folder) => program.map((path) => join(folder, ...path)));
}

function playwrightCache(env, platform) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
