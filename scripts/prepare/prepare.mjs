import { delimiter, dirname } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { preparePackages } from './packages.mjs';
import { Trouble } from './say.mjs';

/**
 * Sees to the packages, the pinned Node and a browser. Answers that Node and the environment to run it in:
 * programs it starts find the same Node, and the browser is named in KASPER_GUIDE_CHROMIUM.
 */
export async function prepare(root) {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Trouble(`Node 20 or newer is needed; this is Node ${process.versions.node}.`);
  }
  const node = await preparePackages(root);
  const chromium = await prepareBrowser(root, node);
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? process.env.Path ?? ''}`;
  return { node, env: { ...process.env, PATH: path, KASPER_GUIDE_CHROMIUM: chromium } };
}
