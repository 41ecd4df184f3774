/** Firefox's own parts around the tabs: the toolbar icon, and the sidebar that it opens. */
import type { Page } from 'puppeteer-core';
import { GUIDE } from './browser.ts';
import { evaluateInWindow } from './protocol.ts';

/** Clicks the icon of an extension, the guide's by default, as a person does who has pinned it to the toolbar. */
export async function clickToolbarIcon(page: Page, id = GUIDE): Promise<void> {
  const icon = `${id.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await evaluateInWindow(
    page,
    `(() => {
      CustomizableUI.addWidgetToArea('${icon}', 'nav-bar');
      CustomizableUI.getWidget('${icon}').forWindow(window).node.querySelector('toolbarbutton').click();
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

/** Presses a button of the sidebar by its name. The sidebar is no tab, so this click is made by a script. */
export async function pressInSidebar(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction(pressed, {}, name);
}

/** Runs in a page of the extension, by itself; answers whether there was such a button. */
function pressed(name: string): boolean {
  const { extension } = (globalThis as unknown as { browser: typeof import('webextension-polyfill') })
    .browser;
  const buttons = extension.getViews({ type: 'sidebar' })[0]?.document.querySelectorAll('button') ?? [];
  const button = [...buttons].find(({ textContent }) => textContent === name);
  button?.click();
  return button !== undefined;
}
