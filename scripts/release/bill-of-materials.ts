import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../project.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/**
 * Writes the software bill of materials (CycloneDX 1.5) of what is shipped, from the lock file alone: no time and no
 * random number in it, so that the same sources give the same bytes.
 */
export async function billOfMaterials(): Promise<void> {
  const own: { name: string; version: string; license: string; description: string } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    await readFile(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', ...component(own.name, own) } },
    components: shipped.map(([path, locked]) => ({
      type: 'library',
      ...component(path.replace(/^.*node_modules\//, ''), locked),
      ...(locked.integrity && { hashes: [hashOf(locked.integrity)] }),
    })),
  };
  await writeFile(join(ROOT, '.output', 'kasper-guide-sbom.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

function component(name: string, { version = '', license = '' }: Locked) {
  return {
    'bom-ref': `${name}@${version}`,
    name,
    version,
    // The lock file writes SPDX: an id, or an expression such as "(MIT OR Apache-2.0)".
    licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/** Of `sha512-<base64>`. */
function hashOf(integrity: string) {
  return { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') };
}
