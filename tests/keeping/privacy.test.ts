/** PRIVACY.md lists all that may be kept, and nothing that is kept is missing from it. */
import { describe, expect, it } from 'vitest';
import { keptTable, withTable } from '../../scripts/privacy/kept-table';
import { KINDS } from '../../scripts/privacy/kinds';
import { PRODUCT, read, sourcesIn } from '../structure/sources';
import { everyKind } from './every-kind';

const listed = (key: string) =>
  KINDS.some((kind) => key === kind.key || (kind.key.endsWith(':') && key.startsWith(kind.key)));

/** Without what a formatter does to tables. */
const plain = (text: string) => text.replace(/[ -]+/g, ' ');

describe('PRIVACY.md', () => {
  it('is as `npm run privacy` makes it', () => {
    const { text } = read('PRIVACY.md');
    expect(plain(text)).toBe(plain(withTable(text, keptTable())));
  });

  it('lists every kind of record that is kept', () => {
    expect(Object.keys(everyKind()).filter((key) => !listed(key))).toEqual([]);
  });

  it('lists every key that the code writes', () => {
    const stores = sourcesIn(PRODUCT, 'ts,tsx').filter(
      ({ path }) => path.startsWith('lib/facts/') || path.startsWith('lib/deadlines/'),
    );
    const keys = stores.flatMap(({ code }) =>
      [
        ...code.matchAll(/'((?:setting|fact|person|reminded|tab|owner):[a-z-]*|take-back|no-room|wiped)'/g),
      ].map(([, key = '']) => key),
    );
    expect(keys.length).toBeGreaterThan(8);
    expect([...new Set(keys)].filter((key) => key !== 'setting:' && !listed(key))).toEqual([]);
  });
});
