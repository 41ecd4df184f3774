// All that `npm test` and CI run, in turn, until a stage fails. The last line counts what held and what did not. With a
// word, as in `npm test policies`, only the stages whose name has it.
import { Trouble } from '../prepare/say.mjs';
import { TOOLS } from '../project.ts';
import { firefoxLint } from './firefox-lint.ts';
import { packagesCheck } from './packages.ts';
import { sizeCheck } from './size.ts';
import { ONE_FAILED, type Stage } from './stage.ts';
import { staticCheck } from './static-check.ts';
import { browserTests, firefoxTests, managedTests, unitTests } from './test-runs.ts';

const STAGES: readonly Stage[] = [
  staticCheck('style (biome)', [TOOLS.biome, 'check']),
  // WXT writes down the types of the entry points, which the compiler then reads.
  staticCheck('types (tsc)', [TOOLS.wxt, 'prepare'], [TOOLS.tsc, '--noEmit', '-p', '.']),
  unitTests,
  packagesCheck,
  sizeCheck,
  firefoxLint,
  browserTests,
  firefoxTests,
  managedTests,
];

let passed = 0;
let failed = 0;
const [only = ''] = process.argv.slice(2);
for (const stage of STAGES.filter(({ name }) => name.includes(only))) {
  console.log(`\n== ${stage.name}`);
  const tally = await stage.run().catch((error: unknown) => {
    console.error(error instanceof Trouble ? error.message : error);
    return ONE_FAILED;
  });
  passed += tally.passed;
  failed += tally.failed;
  if (tally.failed > 0) console.log(`FAILED: ${stage.name}`);
  else console.log(tally.passed > 0 ? 'ok' : 'left out');
  if (failed > 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
