import { Trouble } from '../prepare/say.mjs';

const UNRELEASED = '## Unreleased';

/** The changelog in which what stood under "Unreleased" is that of a version. `day`: YYYY-MM-DD. */
export function released(changelog: string, version: string, day: string): string {
  const start = changelog.indexOf(UNRELEASED);
  if (start < 0) throw new Trouble(`CHANGELOG.md has no "${UNRELEASED}".`);
  if (changelog.includes(`## ${version} `)) throw new Trouble(`CHANGELOG.md has ${version} already.`);
  const after = changelog.slice(start + UNRELEASED.length);
  if (!/^\s*[-*] /m.test(after.split('\n## ')[0] ?? '')) {
    throw new Trouble(`nothing stands under "${UNRELEASED}" in CHANGELOG.md: what is new?`);
  }
  return `${changelog.slice(0, start)}${UNRELEASED}\n\n## ${version} (${day})${after}`;
}
