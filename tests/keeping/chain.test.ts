import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { released } from '../../lib/facts/chain';

/** A kind of record that was released three times. */
const first = z.object({ v: z.literal(1), day: z.string() });
const second = z.object({ v: z.literal(2), at: z.number() });
const third = z.object({ v: z.literal(3), at: z.number(), by: z.string() });
const chain = released(first)
  .next(second, ({ day }) => ({ v: 2 as const, at: Date.parse(day) }))
  .next(third, ({ at }) => ({ v: 3 as const, at, by: 'page' }));

describe('a chain of shapes', () => {
  it.each([
    ['the first', { v: 1, day: '1970-01-02' }],
    ['the second', { v: 2, at: 86_400_000 }],
    ['the one in use', { v: 3, at: 86_400_000, by: 'page' }],
  ])('reads %s as the one in use', (_, record) => {
    expect(chain.read(record)).toEqual({ v: 3, at: 86_400_000, by: 'page' });
  });

  it.each([
    ['a version to come', { v: 4, at: 1, by: 'page' }],
    ['damage in the first', { v: 1, day: 7 }],
    ['damage that only the last link shows', { v: 1, day: 'no day' }],
    ['nothing', undefined],
    ['no record', 'text'],
  ])('does not read %s, and does not throw', (_, record) => {
    expect(chain.read(record)).toBeNull();
  });

  it('reads what it was released with', () => {
    expect(released(first).read({ v: 1, day: 'x' })).toEqual({ v: 1, day: 'x' });
    expect(released(first).read({ v: 2, at: 1 })).toBeNull();
  });
});
