import { makePackages } from '../release/packages.ts';
import { differences } from '../release/same-bytes.ts';
import { ONE_FAILED, ONE_PASSED, type Stage } from './stage.ts';

/** Both builds and all that goes to the stores, made twice: the same sources give the same bytes. */
export const packagesCheck: Stage = {
  name: 'packages for the stores, made twice',
  run: async () => {
    const first = await makePackages();
    for (const { name, bytes } of first) console.log(`${name}: ${bytes} bytes`);
    const faults = differences(first, await makePackages());
    for (const fault of faults) console.log(fault);
    return faults.length === 0 ? ONE_PASSED : ONE_FAILED;
  },
};
