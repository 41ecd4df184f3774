import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { released } from '../../scripts/release/changelog';
import { differences } from '../../scripts/release/same-bytes';
import { withVersion } from '../../scripts/release/version';

const BEFORE = '# What changed\n\n## Unreleased\n\n- A thing.\n\n## 0.1.0 (2026-11-23)\n\n- First.\n';

describe('a release', () => {
  it('gives what was not released yet its version and day, and leaves the rest', () => {
    expect(released(BEFORE, '0.2.0', '2026-12-01')).toBe(
      '# What changed\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- A thing.\n\n## 0.1.0 (2026-11-23)\n\n- First.\n',
    );
  });

  it('is refused where nothing is new, the version was released, or there is no such heading', () => {
    const done = released(BEFORE, '0.2.0', '2026-12-01');
    expect(() => released(done, '0.3.0', '2026-12-02')).toThrow(/nothing stands under/);
    expect(() => released(BEFORE, '0.1.0', '2026-12-02')).toThrow(/has 0.1.0 already/);
    expect(() => released('# What changed\n', '0.2.0', '2026-12-02')).toThrow(/has no/);
  });

  it('changes the version in both files of npm, and nothing else in them', () => {
    for (const name of ['package.json', 'package-lock.json']) {
      const text = readFileSync(name, 'utf8');
      const changed = withVersion(text, '9.8.7');
      expect(changed).not.toBe(text);
      const { version }: { version: string } = JSON.parse(text);
      expect(withVersion(changed, version)).toBe(text);
    }
  });

  it('can be made by the changelog as it is', () => {
    expect(released(readFileSync('CHANGELOG.md', 'utf8'), '9.8.7', '2030-01-01')).toContain(
      '## 9.8.7 (2030-01-01)',
    );
  });

  it('tells packages that differ', () => {
    const one = { name: 'a.zip', bytes: 1, digest: 'x' };
    expect(differences([one], [one])).toEqual([]);
    expect(differences([one], [{ ...one, digest: 'y' }])).toHaveLength(1);
    expect(differences([one], [])).toHaveLength(1);
  });
});
