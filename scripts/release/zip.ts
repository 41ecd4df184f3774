// `npm run zip`: the packages for the stores, the source archive and the bill of materials, in `.output/`.
// `npm run zip -- --twice` makes everything twice and compares: the same sources must give the same bytes.
import { launch, say } from '../prepare/say.mjs';
import { makePackages } from './packages.ts';
import { differences, PACKAGED } from './same-bytes.ts';

await launch(async () => {
  const first = await makePackages();
  for (const { name, bytes, digest } of first) say(`${name}: ${bytes} bytes, sha256 ${digest}`);
  if (!process.argv.includes('--twice')) return 0;
  const faults = differences(first, await makePackages());
  for (const fault of faults) say(fault);
  if (faults.length === 0) say(`made twice, the same bytes: ${PACKAGED.length} files.`);
  return faults.length === 0 ? 0 : 1;
});
