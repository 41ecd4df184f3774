/** Firefox's own parts around the tabs: the toolbar icon, and the sidebar that it opens. */
import type { Page } from 'puppeteer-core';
import { GUIDE } from './browser.ts';
import { evaluateInWindow } from './protocol.ts';

const ICON = `${GUIDE.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** Clicks the guide's icon as a person does who has pinned it to the toolbar. */
export async function clickToolbarIcon(page: Page): Promise<void> {
  await evaluateInWindow(
    page,
    `(() => {
      CustomizableUI.addWidgetToArea('${ICON}', 'nav-bar');
      CustomizableUI.getWidget('${ICON}').forWindow(window).node.querySelector('toolbarbutton').click();
    })()`,
  );
}

/** All that the sidebar says now; null: it is closed. `panel`: a page of the extension, which may look at the others. */
export function sidebarText(panel: Page): Promise<string | null> {
  return panel.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') })
      .browser;
    return extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? null;
  });
}
