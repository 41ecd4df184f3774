import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../prepare/run.mjs';
import { Trouble } from '../prepare/say.mjs';
import { ROOT, TOOLS } from '../project.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { PACKAGED, type Packaged } from './same-bytes.ts';

/** Makes the packages anew, and the bill of materials beside them; answers what they are. */
export async function makePackages(): Promise<readonly Packaged[]> {
  for (const name of PACKAGED) await rm(join(ROOT, '.output', name), { force: true });
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await run(process.execPath, [TOOLS.wxt, 'zip', '-b', browser], { cwd: ROOT });
    if (code === 0) continue;
    console.error(output.trim());
    throw new Trouble(`the package for ${browser} could not be made; the reason stands above.`);
  }
  await billOfMaterials();
  return Promise.all(PACKAGED.map(packaged));
}

async function packaged(name: string): Promise<Packaged> {
  const content = await readFile(join(ROOT, '.output', name)).catch(() => {
    throw new Trouble(`.output/${name} was not made.`);
  });
  return { name, bytes: content.length, digest: createHash('sha256').update(content).digest('hex') };
}
