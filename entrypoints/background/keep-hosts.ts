import { browser } from '../../lib/browser';
import { forgetScreen } from '../../lib/facts/remember';
import { alone, seenTabs } from '../../lib/facts/store';
import { MOVED, movedScript } from '../../lib/hosts/moved-script';
import { originOf } from '../../lib/hosts/sites';
import { WITHDRAWN } from '../../lib/messages';
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

/** Sites were withdrawn: the guide leaves the tabs that show them, and forgets where they are. */
export async function leaveWithdrawn(): Promise<void> {
  await keepHosts();
  for (const [tab, { host }] of await seenTabs()) {
    if (await mayLookAt(host)) continue;
    tellTabs([tab], WITHDRAWN);
    await forgetScreen(tab);
  }
}
