/// <reference types="chrome" />
/** The guide's icon in the toolbar, clicked as a person does, and the real side panel that it opens. */
import { type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import { idOf } from '../../scripts/chromium/open-with-guide.ts';
import { attachPanel, type RealPanel } from './real-panel.ts';

/** Clicks the icon while the tab is in front; the browser then tells the guide which site it shows. */
export async function clickIcon(page: Page, worker: Worker): Promise<RealPanel> {
  return attachPanel(await sessionOf(page), worker, () => clickIconAgain(page, worker));
}

/** The same while the panel is open already. */
export async function clickIconAgain(page: Page, worker: Worker): Promise<void> {
  // Fresh from the installation the worker may not listen yet.
  await expect.poll(() => worker.evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
  // A welcome may have opened in a tab of its own.
  await page.bringToFront();
  const cdp = await sessionOf(page);
  const targetId = await tabOf(cdp, page);
  await cdp.send('Extensions.triggerAction', { id: idOf(worker), targetId });
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to speak with.');
  return browser.newBrowserCDPSession();
}

async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}
