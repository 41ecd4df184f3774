// `npm run release -- 0.2.0`: the version in package.json and the lock file, and what stands under "Unreleased" in
// CHANGELOG.md becomes that version's, dated today. Nothing is committed, tagged or sent.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, say, Trouble } from '../prepare/say.mjs';
import { ROOT } from '../project.ts';
import { released } from './changelog.ts';
import { withVersion } from './version.ts';

await launch(async () => {
  const [version = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Trouble('which version? npm run release -- 0.2.0');
  const today = new Date().toISOString().slice(0, 10);
  const change = async (name: string, to: (text: string) => string) => {
    const path = join(ROOT, name);
    const text = to(await readFile(path, 'utf8'));
    return () => writeFile(path, text);
  };
  // All is made before anything is written: what fails leaves everything as it was.
  const writes = await Promise.all([
    change('CHANGELOG.md', (text) => released(text, version, today)),
    change('package.json', (text) => withVersion(text, version)),
    change('package-lock.json', (text) => withVersion(text, version)),
  ]);
  for (const write of writes) await write();
  say(`version ${version}. Look it over, then commit and tag it: git commit -am "Version ${version}"`);
  return 0;
});
