import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupOf } from '../../lib/carry/backup';
import { previewImport } from '../../lib/carry/preview-import';
import { DAY, NOW } from '../guide/facts';
import { ANN, BEN, fact, KEPT, named, said, seen } from './kept';

type Kept = Readonly<Record<string, unknown>>;

const copyOf = (raw: Kept): Backup => backupOf(raw, null, NOW);
const combined = (raw: Kept, copy: Kept): Kept => ({ ...raw, ...previewImport(raw, copyOf(copy)).write });
const key = fact('signed-in');

describe('what a copy would change', () => {
  it('is everything where there is nothing', () => {
    expect(combined({}, KEPT)).toEqual(KEPT);
    const preview = previewImport({}, copyOf(KEPT));
    expect(preview).toMatchObject({ newer: [], kept: [], same: 0, unreadable: 2 });
    expect(preview.added).toHaveLength(Object.keys(KEPT).length - 2);
  });

  it('is nothing where all is there already', () => {
    expect(previewImport(KEPT, copyOf(KEPT))).toMatchObject({
      added: [],
      newer: [],
      kept: [],
      unreadable: 0,
      write: {},
    });
  });

  it.each<[string, object, object, 'newer' | 'kept']>([
    ['what was saved later', seen(NOW - DAY), seen(NOW), 'newer'],
    ['what was saved earlier', seen(NOW), seen(NOW - DAY), 'kept'],
    ['what a person said over what a page showed later', seen(NOW), said(NOW - DAY), 'newer'],
    ['what a page showed after a person undid it', said(NOW - DAY, { gone: true }), seen(NOW), 'kept'],
    ['a damaged record here is never written over', { v: 7 }, said(NOW), 'kept'],
  ])('follows the merge: %s', (_, mine, theirs, outcome) => {
    const preview = previewImport({ [key]: mine }, copyOf({ [key]: theirs }));
    expect(preview[outcome]).toEqual([{ key, person: ANN, fact: 'signed-in' }]);
    expect(preview.write).toEqual(outcome === 'newer' ? { [key]: theirs } : {});
  });

  it('takes the later name of a person, and the later giving of a reminder', () => {
    const reminder = `reminded:${ANN}:password:1:over`;
    const mine = { [`person:${ANN}`]: named('Ann', NOW - DAY), [reminder]: { v: 1, at: NOW } };
    const theirs = { [`person:${ANN}`]: named('Anna', NOW), [reminder]: { v: 1, at: NOW - DAY } };
    expect(combined(mine, theirs)).toEqual({
      [`person:${ANN}`]: named('Anna', NOW),
      [reminder]: { v: 1, at: NOW },
    });
  });

  it('leaves the settings of this computer alone', () => {
    const mine = { 'setting:person': { v: 1, saved: 1, person: ANN } };
    const theirs = { 'setting:person': { v: 1, saved: NOW, person: BEN } };
    expect(combined(mine, theirs)).toEqual(mine);
  });
});

describe('copies in any order', () => {
  const instants = fc.integer({ min: NOW - 3, max: NOW });
  const record = fc
    .record({ at: instants, saved: instants, by: fc.constantFrom('page', 'person'), gone: fc.boolean() })
    .map(({ gone, ...rest }) => ({ v: 1, ...rest, ...(gone ? { gone: true } : {}) }));
  const person = fc.record({ v: fc.constant(1), saved: instants, alias: fc.constantFrom('Ann', 'Anna', '') });
  const keys = fc.constantFrom(key, fact('papers-mailed'), fact('signed-in', BEN));
  const kept: fc.Arbitrary<Kept> = fc
    .tuple(
      fc.dictionary(keys, record),
      fc.dictionary(fc.constantFrom(`person:${ANN}`, `person:${BEN}`), person),
    )
    .map(([facts, people]) => ({ ...facts, ...people }));

  it('come to the same end, and twice is once', () => {
    fc.assert(
      fc.property(kept, kept, kept, (one, two, three) => {
        expect(combined(one, two)).toEqual(combined(two, one));
        expect(combined(combined(one, two), three)).toEqual(combined(one, combined(two, three)));
        expect(combined(combined(one, two), two)).toEqual(combined(one, two));
      }),
    );
  });

  it('never lose a record, and say of each what becomes of it', () => {
    fc.assert(
      fc.property(kept, kept, (mine, theirs) => {
        const preview = previewImport(mine, copyOf(theirs));
        const told = preview.added.length + preview.newer.length + preview.kept.length + preview.same;
        expect(told).toBe(Object.keys(theirs).length);
        expect(Object.keys(combined(mine, theirs)).sort()).toEqual(
          Object.keys({ ...mine, ...theirs }).sort(),
        );
      }),
    );
  });
});
