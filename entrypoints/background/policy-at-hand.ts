import { readManaged, readPassing, writePassing } from '../../lib/facts/store';
import { isByForce, untilSomethingIsSet } from './by-force';

/**
 * In session storage: a browser that told its policy once tells it at once until it is closed. False: the guide was
 * installed by force a moment ago, and what the browser says until then counts for nothing.
 */
const TOLD = 'policy-told';

/** Milliseconds in which a browser tells its policy, once it has looked for it. */
const PATIENCE = 150;

/** Waits until the browser tells its policy, and takes note that it does; after an installation by force others do. */
export async function untilPolicyIsTold(): Promise<void> {
  await readManaged();
  if ((await readPassing(TOLD)) === undefined && !(await isByForce())) await writePassing({ [TOLD]: true });
}

/**
 * Whether what the policy sets can be asked for, or must be waited for: where the guide was installed by a policy,
 * nothing is said that it may not allow.
 */
export async function isPolicyAtHand(): Promise<boolean> {
  const noted = await readPassing(TOLD);
  if (noted === false) await policyComes();
  if (noted !== undefined) return true;
  const told = untilPolicyIsTold().then(() => true);
  const late = new Promise<false>((done) => setTimeout(done, PATIENCE, false));
  if (await Promise.race([told, late])) return true;
  return isByForce();
}

/**
 * To be waited for after an installation. Installed by force, Chromium starts the worker before it hands over what the
 * policy sets, and answers until then that nothing is set. Installed otherwise there is nothing to wait for.
 */
export async function policyComes(): Promise<void> {
  if (!(await isByForce())) return;
  await writePassing({ [TOLD]: false });
  await untilSomethingIsSet();
  await writePassing({ [TOLD]: true });
}
