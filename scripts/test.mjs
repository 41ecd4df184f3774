// `npm test`: everything that CI runs, in turn. Runs on any Node from 20 on, before a single package is installed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare/prepare.mjs';
import { run } from './prepare/run.mjs';
import { launch, Trouble } from './prepare/say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

launch(async () => {
  try {
    const { node, env } = await prepare(root);
    const { code } = await run(node, [join(root, 'scripts', 'check', 'check.ts'), ...process.argv.slice(2)], {
      cwd: root,
      env,
      show: true,
    });
    return code ?? 1;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(`KASPER Guide: ${error.message}`);
    console.log('0 passed, 1 failed');
    return 1;
  }
});
