import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say, Trouble } from './say.mjs';

const MINUTE = 60_000;
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENETUNREACH|EHOSTUNREACH/;

/**
 * Installs the packages where they are missing or differ from the lock file.
 * Answers the path of the pinned Node, on which everything else runs.
 */
export async function preparePackages(root) {
  if (!packagesAreUpToDate(root)) {
    say('installing the packages (npm ci) ...');
    await npm(root, ['ci', '--no-audit', '--no-fund', '--fetch-retries=1'], 15 * MINUTE);
  }
  const node = pinnedNode(root);
  if (!existsSync(node)) {
    // npm may be told to run no install scripts; the one of the package `node` fetches the program itself.
    say('fetching the pinned Node (npm rebuild node) ...');
    await npm(root, ['rebuild', 'node', '--ignore-scripts=false'], 5 * MINUTE);
  }
  if (!existsSync(node)) {
    throw new Trouble('npm left out the pinned Node: run "npm rebuild node", then try again.');
  }
  return node;
}

/** Where npm put the pinned Node: the package `node` holds the program itself. */
export function pinnedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** True when what npm wrote down as installed has the versions of the lock file, optional packages aside. */
export function packagesAreUpToDate(root) {
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (installed[path] ? installed[path].version === version && existsSync(join(root, path)) : optional),
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function npm(root, args, limit) {
  // npm tells its scripts where it is itself; by hand (`node scripts/start.mjs`) it is found on the PATH.
  const cli = process.env.npm_execpath;
  const windows = process.platform === 'win32';
  const [command, first] = cli ? [process.execPath, [cli]] : windows ? ['cmd', ['/c', 'npm']] : ['npm', []];
  const { code, output } = await run(command, [...first, ...args], { cwd: root, limit });
  if (code === 0) return;
  if (NO_NETWORK.test(output)) {
    throw new Trouble(
      'no network: the packages could not be fetched. Connect to the internet and try again.',
    );
  }
  const reason = output.match(/^npm (?:error|ERR!) (?!code )(\S.*)$/m)?.[1] ?? 'it did not end in time';
  throw new Trouble(`"npm ${args[0]}" failed: ${reason}`);
}
