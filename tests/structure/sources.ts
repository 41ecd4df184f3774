/** Reads this repository as text, for the tests of its shape. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without its comments, which may speak of anything. */
  readonly code: string;
}

/** What is shipped to people. */
export const PRODUCT = ['lib', 'components', 'entrypoints'];
/** What of the practice is shipped: all but its server. */
export const PRACTICE = ['journey', 'screens', 'skins', 'in-page'].map((folder) => `practice/${folder}`);
/** What is written by hand. */
export const WRITTEN = [...PRODUCT, 'practice', 'scripts', 'tests'];

export function sourcesIn(folders: readonly string[], kinds = 'ts,tsx,mts,mjs,css,html'): readonly Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{${kinds}}`, { cwd: ROOT }))
    .map((path) => path.split('\\').join('/'))
    .sort()
    .map(read);
}

export function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, code: withoutComments(text) };
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}()])\/\/.*$/gm, '$1');
}

export interface Import {
  /** Path from the root without its extension, or the name of a package. */
  readonly from: string;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)[ \t]*(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s*from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Everything a file imports. `import { type A, type B }` counts as types only. */
export function importsOf({ path, code }: Source): readonly Import[] {
  return [...code.matchAll(STATEMENT)].map(([, type, names = '', from = '', lazily = '']) => {
    const target = from || lazily;
    return {
      from: target.startsWith('.') ? withoutExtension(posix.join(posix.dirname(path), target)) : target,
      typeOnly: type !== undefined || onlyTypes(names),
    };
  });
}

function onlyTypes(names: string): boolean {
  const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (listed === undefined) return false;
  const each = listed
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

export function withoutExtension(path: string): string {
  return path.replace(/\.(tsx?|mts|mjs)$/, '');
}
