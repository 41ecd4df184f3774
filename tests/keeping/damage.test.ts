/** Storage damaged at random: what can be read survives, what cannot is shown and carried along as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf, backupText } from '../../lib/carry/backup';
import { unreadableKeys } from '../../lib/carry/legible';
import { previewImport } from '../../lib/carry/preview-import';
import { readBackup } from '../../lib/carry/read-backup';
import { backupOfUnread, unreadIn } from '../../lib/carry/unread';
import { readMemory } from '../../lib/facts/memory';
import { factKey } from '../../lib/facts/record';
import { everyKind, type Kept } from './every-kind';

const KEPT = everyKind();
const KEYS = Object.keys(KEPT);
const NOW = Date.UTC(2025, 11, 1);

/** What may have become of a record: something else altogether, a field lost or garbled, a version never heard of. */
const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({ v: fc.constantFrom(0, 2, 99, '1', null), at: fc.integer() }),
);
const damage = fc.record({
  key: fc.constantFrom(...KEYS),
  how: fc.constantFrom('replaced', 'field lost', 'field garbled'),
  field: fc.constantFrom('v', 'at', 'saved', 'by', 'value', 'alias', 'mode', 'chosen', 'person', 'version'),
  by: garbage,
});
/** Keys, too, may be damaged. None of these names is one that all objects share. */
const strangers = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 30 }).map((name) => `?${name}`),
  garbage,
  { maxKeys: 3 },
);

function damaged(kept: Kept, all: readonly { key: string; how: string; field: string; by: unknown }[]): Kept {
  const raw: Record<string, unknown> = { ...kept };
  for (const { key, how, field, by } of all) {
    const record = kept[key] as Record<string, unknown>;
    const { [field]: _, ...rest } = record;
    raw[key] = how === 'replaced' ? by : how === 'field lost' ? rest : { ...record, [field]: by };
  }
  return raw;
}

/** What storage would give back of a record. */
const stored = (raw: Kept): Kept => JSON.parse(JSON.stringify(raw)) as Kept;

describe('storage damaged at random', () => {
  const storage = fc
    .tuple(fc.array(damage, { maxLength: 12 }), strangers)
    .map(([all, others]) => ({ raw: stored({ ...damaged(KEPT, all), ...others }), all }));

  it('keeps every record that was not touched', () => {
    fc.assert(
      fc.property(storage, ({ raw, all }) => {
        const touched = new Set(all.map(({ key }) => key));
        const strange = unreadableKeys(raw);
        expect(KEYS.filter((key) => !touched.has(key) && strange.has(key))).toEqual([]);
        const read = readMemory(raw).records.facts.map(({ key }) => factKey(key));
        const whole = KEYS.filter((key) => key.startsWith('fact:') && !touched.has(key));
        expect(whole.filter((key) => !read.includes(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('shows every record that is neither read nor whole, each once', () => {
    fc.assert(
      fc.property(storage, ({ raw }) => {
        const shown = unreadIn(raw).map(({ key }) => key);
        expect(new Set(shown).size).toBe(shown.length);
        const { records, people } = readMemory(raw);
        const read = new Set([
          ...records.facts.map(({ key }) => factKey(key)),
          ...[...people.all.keys(), ...people.gone.keys()].map((id) => `person:${id}`),
        ]);
        for (const key of Object.keys(raw)) {
          const ofPeople = key.startsWith('fact:') || key.startsWith('person:');
          if (ofPeople) expect(read.has(key)).toBe(!shown.includes(key));
          if (key.startsWith('?')) expect(shown).toContain(key);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('goes into a copy whole, and comes back out of it as it was', () => {
    fc.assert(
      fc.property(storage, ({ raw }) => {
        const copy = backupOf(raw, null, NOW);
        expect({ ...copy.records, ...copy.unreadable }).toEqual(raw);
        expect(Object.keys(backupOfUnread(raw, NOW).unreadable).sort()).toEqual(
          unreadIn(raw).map(({ key }) => key),
        );
        const read = readBackup(backupText(copy), NOW);
        // Dates and names that cannot be right, and names that no record has, are refused in words; nothing is taken in half.
        if ('fault' in read) {
          expect(['dates', 'alias', 'forbidden-names']).toContain(read.fault);
          return;
        }
        expect(stored(previewImport({}, read.backup).write)).toEqual(raw);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a copy calls unreadable', () => {
  it('is judged like the rest where it can be read', () => {
    const file = { app: 'kasper-guide', v: 1, made: NOW, records: {} };
    const smuggled = { 'person:aaaaaaaa-0000': { v: 1, saved: NOW, alias: '<b>Ann</b>' } };
    expect(readBackup(JSON.stringify({ ...file, unreadable: smuggled }), NOW)).toEqual({ fault: 'alias' });
  });

  it('tells whose it was, as far as its key does', () => {
    const [ann = ''] = KEYS;
    const raw = { ...KEPT, [`fact:${ann.slice('person:'.length)}:1:route`]: { v: 1 }, '?': 1 };
    expect(unreadIn(raw)).toEqual([
      { key: '?', kind: 'other', fact: null, alias: '' },
      { key: expect.stringMatching(/^fact:.*:route$/), kind: 'fact', fact: 'route', alias: 'Ann' },
    ]);
  });
});
