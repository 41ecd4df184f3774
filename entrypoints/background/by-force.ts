import { browser } from '../../lib/browser';
import { readManaged } from '../../lib/facts/store';

/** How long after an installation by force a policy may take to come, in milliseconds: without one, nothing ever comes. */
const AT_MOST = 5_000;

/** Whether a policy installed the guide. */
export async function isByForce(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}

/** Waits until the browser hands over something that a policy sets; no longer than that may take. */
export async function untilSomethingIsSet(): Promise<void> {
  const { onChanged } = browser.storage.managed;
  const { promise, resolve } = Promise.withResolvers<void>();
  const goOn = () => resolve();
  const bound = setTimeout(goOn, AT_MOST);
  onChanged?.addListener(goOn);
  // Asked after listening: nothing falls between.
  readManaged().then((set) => Object.keys(set).length > 0 && goOn(), goOn);
  await promise;
  onChanged?.removeListener(goOn);
  clearTimeout(bound);
}
