import { browser, startsInOpenTabs } from '../../lib/browser';
import { forgetScreen } from '../../lib/facts/remember';
import { alone, portalTabs, seenTabs } from '../../lib/facts/store';
import { MOVED, movedScript } from '../../lib/hosts/moved-script';
import { originOf, siteOf } from '../../lib/hosts/sites';
import { ADVICE_CHANGED, WITHDRAWN } from '../../lib/messages';
import { tellTabs } from './tell-tabs';

export function mayLookAt(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/**
 * Brings the registered script in line with what the browser says is allowed: after an installation or update, which
 * forgets it, at the start of the browser, and after each change of mind. Doing it twice changes nothing.
 */
export function keepHosts(): Promise<void> {
  return alone('hosts', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const wanted = movedScript(origins);
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [MOVED] });
    if (wanted && known) await browser.scripting.updateContentScripts([wanted]);
    else if (wanted) await browser.scripting.registerContentScripts([wanted]);
    else if (known) await browser.scripting.unregisterContentScripts({ ids: [MOVED] });
  });
}

/** The person allowed sites: what is registered counts from the next page on, so tabs that are open get the script now. */
export async function startOn(origins: readonly string[]): Promise<void> {
  await keepHosts();
  const known = await portalTabs();
  await putInto(origins, {}, (tab) => known.includes(tab));
}

/**
 * After an installation or update: tabs that are open are led without being loaded anew, and a copy of the version before
 * learns that it was replaced. What is still loading gets the script from the browser, what listens already has it.
 */
export async function startInOpenTabs(): Promise<void> {
  await keepHosts();
  if (startsInOpenTabs) return;
  const { origins = [] } = await browser.permissions.getAll();
  await putInto(origins, { status: 'complete' }, (tab) =>
    browser.tabs.sendMessage(tab, ADVICE_CHANGED).then(
      () => true,
      () => false,
    ),
  );
}

async function putInto(
  origins: readonly string[],
  which: { status?: 'complete' },
  hasIt: (tab: number) => boolean | Promise<boolean>,
): Promise<void> {
  if (origins.length === 0) return;
  for (const { id, url } of await browser.tabs.query({ url: [...origins], ...which })) {
    const { kind } = siteOf(url);
    if (id === undefined || (kind !== 'state' && kind !== 'portal') || (await hasIt(id))) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['portal.js'] });
  }
}

/** Sites were withdrawn: the guide leaves the tabs that show them, and forgets where they are. */
export async function leaveWithdrawn(): Promise<void> {
  await keepHosts();
  for (const [tab, { host }] of await seenTabs()) {
    if (await mayLookAt(host)) continue;
    tellTabs([tab], WITHDRAWN);
    await forgetScreen(tab);
  }
}
