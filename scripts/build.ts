import { run } from './prepare/run.mjs';
import { Trouble } from './prepare/say.mjs';
import { ROOT, TOOLS } from './project.ts';

/** Makes the production build that people would install. What the bundler says is shown only where it fails. */
export async function build(browser: 'chrome' | 'firefox' = 'chrome'): Promise<void> {
  const { code, output } = await run(process.execPath, [TOOLS.wxt, 'build', '-b', browser], { cwd: ROOT });
  if (code === 0) return;
  console.error(output.trim());
  throw new Trouble(`the build for ${browser} failed; the reason stands above.`);
}
