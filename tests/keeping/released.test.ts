/**
 * Records as they were written by each released version, one file for each shape: all of them are read for ever. A file
 * never changes, but that records of new kinds and facts of the same shape are added to the last one:
 * KEEP_SAMPLES=1 npx vitest run tests/keeping/released.test.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupOf, backupText } from '../../lib/carry/backup';
import { unreadableKeys } from '../../lib/carry/legible';
import { readBackup } from '../../lib/carry/read-backup';
import { FACTS } from '../../lib/facts/facts';
import { readMemory } from '../../lib/facts/memory';
import { everyKind, type Kept } from './every-kind';

const FOLDER = join(import.meta.dirname, 'released');
const FILES = readdirSync(FOLDER).sort();
const LATEST = join(FOLDER, FILES.at(-1) ?? 'v1.json');
const LONG_AFTER = Date.UTC(2040, 0, 1);

const read = (file: string): Kept => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Kept;

if (process.env.KEEP_SAMPLES) {
  const before = JSON.parse(readFileSync(LATEST, 'utf8')) as Kept;
  writeFileSync(LATEST, `${JSON.stringify({ ...everyKind(), ...before }, null, 2)}\n`);
}

describe.each(FILES)('what was released as %s', (file) => {
  const kept = read(file);

  it('is read, every record of it', () => {
    expect([...unreadableKeys(kept)]).toEqual([]);
    const { records, people } = readMemory(kept);
    const facts = Object.keys(kept).filter((key) => key.startsWith('fact:'));
    expect(records.facts).toHaveLength(facts.length);
    expect(people.chosen).not.toBeNull();
  });

  it('is taken in from a copy', () => {
    const copy = readBackup(backupText(backupOf(kept, null, LONG_AFTER)), LONG_AFTER);
    expect(copy).toMatchObject({ backup: { records: kept, unreadable: {} } });
  });
});

it('the last of them holds every kind of record, and every fact there is', () => {
  const kept = read(FILES.at(-1) ?? '');
  const told = new Set(readMemory(kept).records.facts.map(({ key }) => key.fact));
  expect(Object.keys(FACTS).filter((fact) => !told.has(fact as keyof typeof FACTS))).toEqual([]);
  const kind = (key: string) => (key.startsWith('setting:') ? key : key.split(':')[0]);
  const kinds = new Set(Object.keys(kept).map(kind));
  expect(Object.keys(everyKind()).filter((key) => !kinds.has(kind(key)))).toEqual([]);
});
