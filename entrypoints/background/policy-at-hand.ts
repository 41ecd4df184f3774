import { browser } from '../../lib/browser';
import { readManaged, readPassing, writePassing } from '../../lib/facts/store';

/** In session storage: a browser that told its policy once tells it at once until it is closed. */
const TOLD = 'policy-told';

/** Milliseconds in which a browser tells its policy, once it has looked for it. */
const PATIENCE = 150;

/** Waits until the browser tells its policy, and takes note that it does. */
export async function untilPolicyIsTold(): Promise<void> {
  await readManaged();
  if (!(await readPassing(TOLD))) await writePassing({ [TOLD]: true });
}

/**
 * Whether what the policy sets can be asked for, or must be waited for: where the guide was installed by a policy,
 * nothing is said that it may not allow.
 */
export async function isPolicyAtHand(): Promise<boolean> {
  if (await readPassing(TOLD)) return true;
  const told = untilPolicyIsTold().then(() => true);
  const late = new Promise<false>((done) => setTimeout(done, PATIENCE, false));
  if (await Promise.race([told, late])) return true;
  return (await browser.management.getSelf()).installType === 'admin';
}
