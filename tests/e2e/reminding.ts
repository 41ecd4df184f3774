/**
 * A copy of the production build whose notices are allowed from the start, for prompts hang without a window. It notes
 * what it gives, and its clock can be moved on while the browser is closed.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  version: string;
}

export interface Copy {
  readonly folder: string;
  /** Of the browser that it is loaded in. */
  readonly profile: string;
}

/** Copies the build. */
export async function copyAllowed(built: string, copy: Copy): Promise<void> {
  await cp(built, copy.folder, { recursive: true });
  await cp(join(copy.folder, 'background.js'), join(copy.folder, 'original.js'));
  await setClock(copy, 0);
}

/** Moves the copy's clock `ahead` milliseconds on; to be called while its browser is closed. */
export async function setClock({ folder, profile }: Copy, ahead: number): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  delete manifest.optional_permissions;
  manifest.permissions = [...new Set([...manifest.permissions, 'notifications'])];
  // Of another version, or the browser would not look at it; and the script that it kept is taken from it.
  manifest.version = `0.1.${Number(manifest.version.split('.')[2] ?? 0) + 1}`;
  await writeFile(path, JSON.stringify(manifest));
  await rm(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  const original = await readFile(join(folder, 'original.js'), 'utf8');
  await writeFile(join(folder, 'background.js'), `(${prepare.toString()})(${ahead});\n${original}`);
}

/** Runs in the worker, before anything else. */
function prepare(ahead: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + ahead;
  const noted: unknown[] = [];
  const { notifications } = (globalThis as unknown as { chrome: { notifications: Notifications } }).chrome;
  const create = notifications.create.bind(notifications);
  notifications.create = (...given) => {
    noted.push(given[1]);
    return create(...given);
  };
  Object.assign(globalThis, { noticesGiven: noted });
}

interface Notifications {
  create(...given: unknown[]): unknown;
}
