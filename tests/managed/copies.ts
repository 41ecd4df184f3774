/** Copies of the production builds under ids that nobody else has: policies are set for these alone. */
import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BUILT } from '../../scripts/project.ts';

export interface Copy {
  readonly folder: string;
  readonly id: string;
}

export interface CopyForChromium extends Copy {
  /** What it is packed with, as PEM. */
  readonly privateKey: string;
}

/** Chromium takes the id from the public key that the manifest names. */
export async function copyForChromium(): Promise<CopyForChromium> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const folder = await copy(BUILT.chrome, (manifest) => ({ ...manifest, key: key.toString('base64') }));
  return {
    folder,
    id: idFrom(key),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

export async function copyForFirefox(): Promise<Copy> {
  const id = `managed-${randomUUID()}@kasper-guide.example`;
  const folder = await copy(BUILT.firefox, ({ browser_specific_settings: { gecko }, ...manifest }) => ({
    ...manifest,
    browser_specific_settings: { gecko: { ...gecko, id } },
  }));
  return { folder, id };
}

/** The first half of the key's SHA-256, each half byte as a letter from a to p. */
function idFrom(key: Buffer): string {
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return half.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: object };
}

async function copy(built: string, change: (manifest: Manifest) => object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kasper-guide-managed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  await writeFile(path, JSON.stringify(change(manifest)));
  return folder;
}
