import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const MINUTE = 60_000;

/** Installs packages of the system where apt-get is there and may be used; whether it worked is for the caller to see. */
export async function installWithApt(what, packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && (await run('sudo', ['-n', 'true'], { limit: MINUTE })).code !== 0) return;
  say(`installing ${what} (apt-get install ${packages[0]}) ...`);
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, [...rest, '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'], {
      limit: 10 * MINUTE,
    });
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}
