/** Holds the sizes and names of files. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from './faults';
import { sourcesIn, WRITTEN } from './sources';

const written = sourcesIn(WRITTEN);

describe('files', () => {
  it('have at most 200 lines', () => {
    expect(
      faults(written, ({ text }) => {
        const lines = text.split('\n').length - 1;
        return lines > 200 && `${lines} lines: there is more than one idea in it.`;
      }),
    ).toEqual([]);
  });

  it('entry points have at most 60 lines', () => {
    expect(
      faults(sourcesIn(['entrypoints'], 'ts,tsx'), ({ text }) => {
        const lines = text.split('\n').length - 1;
        return lines > 60 && `${lines} lines: a rule hides in it that belongs in lib.`;
      }),
    ).toEqual([]);
  });

  it('are named after what they tell', () => {
    const empty =
      /^(utils?|helpers?|common|misc|shared|types|constants?|stuff)\b|(manager|service|helper|util)s?\./i;
    expect(
      faults(written, ({ path }) => empty.test(basename(path)) && 'its name must say what it tells.'),
    ).toEqual([]);
  });

  it('steps are named after their id', () => {
    expect(
      faults(
        sourcesIn(['lib/guide/steps'], 'ts'),
        ({ path, code }) =>
          !code.includes(`id: '${basename(path, '.ts')}'`) &&
          'the id of the step must be the name of its file.',
      ),
    ).toEqual([]);
  });
});
