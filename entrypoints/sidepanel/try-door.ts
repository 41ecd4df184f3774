import { browser } from '../../lib/browser';
import { type Door, doorOf } from '../../lib/hosts/kept-out';

/** How long the browser may take to put nothing into a tab, in milliseconds: a page that hangs must not hold the panel. */
const AT_MOST = 1_000;

/**
 * Has the browser run in a tab what does nothing. It lists a site as allowed that a policy has closed, so trying is the
 * one way to know.
 */
export function tryDoor(tabId: number): Promise<Door> {
  return Promise.race([
    browser.scripting
      .executeScript({ target: { tabId }, func: () => true, injectImmediately: true })
      .then((): Door => 'open', doorOf),
    new Promise<Door>((bound) => setTimeout(bound, AT_MOST, 'untold')),
  ]);
}
