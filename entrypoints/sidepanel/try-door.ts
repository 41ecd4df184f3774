import { browser } from '../../lib/browser';
import { type Door, doorOf } from '../../lib/hosts/kept-out';

/** How long the browser may take to put nothing into a tab, in milliseconds: a page that hangs must not hold the panel. */
const AT_MOST = 1_000;
/** Milliseconds in which it answers, unless the page hangs: what is drawn before that would only flicker. */
const AT_ONCE = 100;

/**
 * Has the browser run in a tab what does nothing. It lists a site as allowed that a policy has closed, so trying is the
 * one way to know. `meanwhile` is called where the answer takes its time.
 */
export async function tryDoor(tabId: number, meanwhile: () => void): Promise<Door> {
  const late = setTimeout(meanwhile, AT_ONCE);
  const door = await Promise.race([
    browser.scripting
      .executeScript({ target: { tabId }, func: () => true, injectImmediately: true })
      .then((): Door => 'open', doorOf),
    new Promise<Door>((bound) => setTimeout(bound, AT_MOST, 'untold')),
  ]);
  clearTimeout(late);
  return door;
}
