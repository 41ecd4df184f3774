import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './sources';

/** Licences under which code may be shipped with ours. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0'];

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

it('every package that is shipped is under a licence we may pass on', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const shipped = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
  expect(shipped.length).toBeGreaterThan(0);
  const strange = shipped
    .filter(
      ([, { license = 'none' }]) =>
        !license.split(/ OR /).some((one) => ALLOWED.includes(one.replace(/[()]/g, ''))),
    )
    .map(
      ([path, { license }]) =>
        `${path} is under ${license}: see whether its code may be shipped, then list it.`,
    );
  expect(strange).toEqual([]);
});
