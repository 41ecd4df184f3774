/**
 * Real policy files where Chromium and Firefox look for them on Linux, for as long as the suite runs. They speak of
 * copies of the build with ids of their own, so no other browser on the computer is touched.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FOLDERS = {
  // As Debian and Chromium itself have it, and as the Chrome for Testing that Playwright fetches.
  chromium: ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'],
  firefox: ['/etc/firefox/policies'],
} as const;
const NAMES = { chromium: 'kasper-guide-test.json', firefox: 'policies.json' } as const;
/** Says in a file that it is ours, and of which process. */
const OURS = 'kasper-guide-test';

type Browser = keyof typeof FOLDERS;
const BROWSERS = Object.keys(FOLDERS) as Browser[];
const filesOf = (browser: Browser) => FOLDERS[browser].map((folder) => join(folder, NAMES[browser]));

/** Why no policy can be set here; null: it can. What a run that was killed left behind is no hindrance. */
export function whyLeftOut(): string | null {
  if (process.platform !== 'linux') return 'policy files are placed on Linux alone';
  if (process.getuid?.() !== 0) return 'only root may write policy files; CI does';
  for (const browser of BROWSERS) {
    for (const folder of FOLDERS[browser]) {
      const others = existsSync(folder)
        ? readdirSync(folder).filter((name) => !isLeftBehind(join(folder, name)))
        : [];
      if (others.length > 0)
        return `policies stand in ${folder} already (${others.join(', ')}): they stay as they are`;
      if (!isWritable(folder)) return `${folder} cannot be written`;
    }
  }
  return null;
}

/** Sets the policies of one browser, in place of those set before; it reads them when it starts, Chromium again later. */
export async function setPolicies(
  browser: Browser,
  policies: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file =
    browser === 'firefox' ? { policies, [OURS]: process.pid } : { ...policies, [OURS]: process.pid };
  for (const path of filesOf(browser)) {
    mkdirSync(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(file));
  }
}

/** Takes away our files, and the folders that hold nothing else. */
export function removePolicies(): void {
  for (const path of BROWSERS.flatMap(filesOf)) {
    if (markOf(path) === null) continue;
    rmSync(path, { force: true });
    for (let folder = dirname(path); folder !== '/etc/opt' && isEmpty(folder); folder = dirname(folder)) {
      rmdirSync(folder);
    }
  }
}

const isEmpty = (folder: string) => readdirSync(folder).length === 0;

/** The process that wrote a file of ours; null: it is not ours, or not there. */
function markOf(path: string): number | null {
  try {
    const pid: unknown = JSON.parse(readFileSync(path, 'utf8'))[OURS];
    return typeof pid === 'number' ? pid : null;
  } catch {
    return null;
  }
}

function isLeftBehind(path: string): boolean {
  const pid = markOf(path);
  return pid !== null && (pid === process.pid || !existsSync(`/proc/${pid}`));
}

/** The nearest folder that is there decides. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
