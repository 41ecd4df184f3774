/** Holds what code may not do, here or anywhere. */
import { describe, expect, it } from 'vitest';
import { faults, forbid } from './faults';
import { PRACTICE, PRODUCT, read, sourcesIn, WRITTEN } from './sources';

const product = sourcesIn([...PRODUCT, ...PRACTICE]);
const scripts = sourcesIn([...PRODUCT, ...PRACTICE], 'ts,tsx');
const written = sourcesIn(WRITTEN);

describe('the product', () => {
  it.each([
    [
      'reads the clock in entry points only',
      /\bDate\.now\b|\bnew Date\(\)/,
      'take the time as a parameter (now, in ms).',
    ],
    [
      'keeps nothing in modules',
      /^(export )?(let|var) |^(export )?const .*= new (Weak)?(Map|Set)(<.*>)?\(\)/,
      'nothing that changes may live in a module.',
    ],
  ])('%s', (_, pattern, advice) => {
    const elsewhere = sourcesIn(['lib', 'components'], 'ts,tsx');
    expect(faults(elsewhere, forbid(pattern, advice))).toEqual([]);
  });

  it('never uses the network', () => {
    const network = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|importScripts/;
    const remote = /(src|srcset)=["']?https?:|@import\s+(url\()?["']?https?:|url\(["']?https?:/;
    expect(faults(product, forbid(network, 'nothing may reach for the network.'))).toEqual([]);
    expect(faults(product, forbid(remote, 'nothing may be loaded from elsewhere.'))).toEqual([]);
  });

  it("does not use WXT's storage, whose migrations fail in silence", () => {
    const storage = /['"](wxt\/(utils\/)?storage|@wxt-dev\/storage|#imports)['"]/;
    expect(faults(scripts, forbid(storage, 'use lib/facts/store.'))).toEqual([]);
  });

  it('writes no markup from text', () => {
    const markup =
      /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(/;
    expect(faults(scripts, forbid(markup, 'make elements, never markup.'))).toEqual([]);
  });
});

describe('everything that is written', () => {
  const code = written.filter(({ path }) => /\.(tsx?|m[tj]s)$/.test(path));

  it('has no holes in its types', () => {
    const hole = /[:<]\s*any\s*([;,)=\]|>&[]|$)|\bas any\b/;
    const elsewhere = code.filter(({ path }) => !path.startsWith('tests/structure/'));
    expect(faults(elsewhere, forbid(hole, 'say what it is.'))).toEqual([]);
    const silenced = elsewhere.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });

  it('has no skipped, lone or sleeping tests', () => {
    const tests = sourcesIn(['tests'], 'ts,tsx').filter(({ path }) => !path.startsWith('tests/structure/'));
    const idle = /\.(skip|only|todo|fixme)\(|\bwaitForTimeout\(|=>\s*setTimeout\(r/;
    expect(faults(tests, forbid(idle, 'every test runs, and waits for what happens.'))).toEqual([]);
  });

  it('names no package registry', () => {
    const registry = new RegExp(
      ['registry\\.(npmjs|yarnpkg)', 'npm\\.pkg\\.github', 'deb\\.debian'].join('|'),
    );
    const rest = ['package.json', 'package-lock.json', '.npmrc'].map(read);
    expect(faults([...written, ...rest], (s) => registry.test(s.text) && 'leave the address out.')).toEqual(
      [],
    );
  });
});
