import { browser } from '../../lib/browser';
import { readManaged } from '../../lib/facts/store';

/** Milliseconds in which a browser that has been running for a while tells its policy many times over. */
const PATIENCE = 150;

/**
 * Whether what the policy sets can be asked for, or must be waited for: where the guide was installed by a policy,
 * nothing is said against one.
 */
export async function isPolicyAtHand(): Promise<boolean> {
  const told = readManaged().then(() => true);
  const late = new Promise<false>((done) => setTimeout(done, PATIENCE, false));
  if (await Promise.race([told, late])) return true;
  return (await browser.management.getSelf()).installType === 'admin';
}
