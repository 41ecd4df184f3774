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

/**
 * Presses Alt, Shift and a letter together in Firefox's own window, where a real keyboard's presses arrive first: those that
 * the protocol makes arrive in the page alone.
 */
export async function pressAltShift(page: Page, letter: string): Promise<void> {
  await evaluateInWindow(
    page,
    `(() => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(window)) throw new Error('No keyboard to be had.');
      const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' });
      const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
      const letter = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter}', keyCode: ${letter.charCodeAt(0)} });
      for (const key of [alt, shift, letter]) input.keydown(key);
      for (const key of [letter, shift, alt]) input.keyup(key);
    })()`,
  );
}

/** Whether Firefox itself has something on these keys, written as in `Alt-Shift-K`. */
export async function isFirefoxes(page: Page, keys: string): Promise<boolean> {
  const answer = await evaluateInWindow(
    page,
    `String(ChromeUtils.importESModule('resource://gre/modules/ShortcutUtils.sys.mjs').ShortcutUtils.isSystem(window, '${keys}'))`,
  );
  return answer === 'true';
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
