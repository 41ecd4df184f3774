// `npm start`: everything that is needed, then the practice portal and a Chromium with the guide in it.
// Runs on any Node from 20 on, before a single package is installed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare/prepare.mjs';
import { launch } from './prepare/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

launch(async () => {
  const { node, env } = await prepare(root);
  const script = join(root, 'scripts', 'start', 'start.ts');
  const child = spawn(node, [script, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
  // Ctrl+C reaches the child too: it closes what it opened, and its end is ours.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT') child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
});
