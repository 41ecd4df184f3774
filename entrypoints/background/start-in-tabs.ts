import { browser, startsInOpenTabs } from '../../lib/browser';
import { portalTabs } from '../../lib/facts/store';
import { siteOf } from '../../lib/hosts/sites';
import { ADVICE_CHANGED } from '../../lib/messages';
import { keepHosts } from './keep-hosts';
import { policyComes } from './policy-at-hand';

/** The person allowed sites: what is registered counts from the next page on, so tabs that are open get the script now. */
export async function startOn(origins: readonly string[]): Promise<void> {
  await keepHosts();
  const known = await portalTabs();
  await putInto(origins, {}, (tab) => known.includes(tab));
}

/**
 * After an installation or update: tabs that are open are led without being loaded anew, and a copy of the version before
 * learns that it was replaced. What is still loading gets the script from the browser, what listens already has it.
 * Installed by force, it says nothing in them that the policy may not allow.
 */
export async function startInOpenTabs({ reason }: { readonly reason: string }): Promise<void> {
  await keepHosts();
  if (startsInOpenTabs) return;
  if (reason === 'install') await policyComes();
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
  const tabs = await browser.tabs.query({ url: [...origins], ...which });
  // All at once: a tab that does not answer is no hindrance to the others.
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const { kind } = siteOf(url);
      if (id === undefined || (kind !== 'state' && kind !== 'portal') || (await hasIt(id))) return;
      // Nor is one that a policy closes, or that did not load.
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: ['portal.js'] })
        .catch((error: unknown) => console.warn('A tab was left out:', error));
    }),
  );
}
