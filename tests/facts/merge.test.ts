import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCopies, mergeRecords } from '../../lib/facts/merge';
import type { FactRecord } from '../../lib/facts/record';

const few = fc.integer({ min: 0, max: 3 });
const record: fc.Arbitrary<FactRecord> = fc.record(
  {
    v: fc.constant(1 as const),
    at: few,
    saved: few,
    by: fc.constantFrom('page' as const, 'person' as const),
    value: fc.constantFrom('upload', 'mail'),
    gone: fc.constant(true as const),
  },
  { requiredKeys: ['v', 'at', 'saved', 'by'] },
);
const copy = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), record)
  .map((entries): ReadonlyMap<string, FactRecord> => new Map(Object.entries(entries)));

describe('two copies of what is known', () => {
  it('come to the same, whichever is merged into which', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(mergeCopies(a, b)).toEqual(mergeCopies(b, a));
      }),
    );
  });

  it('come to the same in whatever order three meet', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        expect(mergeCopies(mergeCopies(a, b), c)).toEqual(mergeCopies(a, mergeCopies(b, c)));
      }),
    );
  });

  it('are not changed by being merged again', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(mergeCopies(a, a)).toEqual(a);
        const merged = mergeCopies(a, b);
        expect(mergeCopies(merged, b)).toEqual(merged);
      }),
    );
  });

  it('lose no record', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        expect(new Set(mergeCopies(a, b).keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
      }),
    );
  });
});

describe('of two records', () => {
  const page: FactRecord = { v: 1, at: 5, saved: 5, by: 'page' };

  it('the one of the person holds, however old', () => {
    const said: FactRecord = { v: 1, at: 1, saved: 1, by: 'person' };
    expect(mergeRecords(page, said)).toBe(said);
  });

  it('an undo holds over the page that was seen', () => {
    const undone: FactRecord = { ...page, by: 'person', saved: 6, gone: true };
    expect(mergeRecords(page, undone)).toBe(undone);
  });

  it('the later one holds, of the same kind', () => {
    const later: FactRecord = { ...page, saved: 6, at: 2 };
    expect(mergeRecords(page, later)).toBe(later);
  });
});
