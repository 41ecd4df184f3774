import { expect, it } from 'vitest';
import { english } from '../../lib/words/en/english';
import { sourcesIn } from '../structure/sources';
import { leavesOf } from './leaves';

const SOURCES = sourcesIn(['lib', 'components', 'entrypoints'], 'ts,tsx').filter(
  ({ path }) => !path.startsWith('lib/words/'),
);
const named = (code: string, name: string) => new RegExp(`\\b${name}\\b`).test(code);

/** Entries that are looked up by an id stand for their list: tests/words/catalogues compares those with the ids. */
const BY_ID =
  /^(steps|pages|facts|phases)\.|\.(each|rules|names|terms|places|topics|faults|kinds|modes|sharedSet|moments|ticks|choices|questions|outcomes|reasons|languages|themes|states|versions|columns)\./;

/** What one sentence of the catalogue hands to another, within lib/words. */
const WITHIN = /^(language|translated|dates\.hour)$/;

/** The callout's words travel under another name. */
const HANDED_ON: Readonly<Record<string, string>> = { callout: 'labels' };

it('no entry of the catalogue is unused', () => {
  const entries = new Set(
    leavesOf(english)
      .map(([path]) => path)
      .filter((path) => !BY_ID.test(path) && !WITHIN.test(path))
      .map((path) => path.split('.').filter((part) => !/^\d+$/.test(part))),
  );
  const unused = [...entries].filter(([part = '', ...names]) => {
    const last = names.at(-1) ?? part;
    // Somebody must name the entry and what holds it: `panel.tick`, or `{ panel: { tick } }`, or `const { tick } = panel`.
    const parents = names.length > 1 ? names.slice(-2, -1) : [part];
    return !SOURCES.some(
      ({ code }) =>
        named(code, last) &&
        parents.every((parent) => named(code, parent) || named(code, HANDED_ON[parent] ?? parent)),
    );
  });
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});
