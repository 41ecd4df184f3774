import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../practice');
const SHELL = /^(server\.ts|serve\.ts|over-https\/)/;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !SHELL.test(path));

test('beneath the server, practice could run in an extension page: no Node, no clock, no chance', () => {
  expect(files.length).toBeGreaterThan(80);
  for (const path of files) {
    const source = readFileSync(join(ROOT, path), 'utf8');
    expect(source, path).not.toMatch(/from 'node:|from '[^.']|\bBuffer\b|process\.|Date\.now|Math\.random/);
    expect(source, path).not.toMatch(/over-https|\/server\.ts/);
  }
});
