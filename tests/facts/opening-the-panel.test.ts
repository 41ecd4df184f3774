import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

type Clicked = Parameters<typeof fakeBrowser.action.onClicked.trigger>[0];

/** The extension API of a browser that has, or has not, Chrome's side panel; the module looks once, when loaded. */
async function load(sidePanel: object | undefined) {
  vi.spyOn(fakeBrowser, 'sidePanel', 'get').mockReturnValue(sidePanel as typeof fakeBrowser.sidePanel);
  return import('../../lib/browser');
}

it('Chrome: the icon opens it, and a click in the page can', async () => {
  const setPanelBehavior = vi.fn(async () => undefined);
  const open = vi.fn(async () => undefined);
  const { canOpenPanel, openPanelByIcon, openSidePanel } = await load({ setPanelBehavior, open });
  openPanelByIcon();
  expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: false });
  expect(canOpenPanel).toBe(true);
  expect(await openSidePanel(4)).toBe(true);
  await fakeBrowser.action.onClicked.trigger({ id: 5 } as Clicked);
  expect(open).toHaveBeenCalledWith({ tabId: 5 });
  expect(open).toHaveBeenCalledWith({ tabId: 4 });
});

it('Chrome: where it does not open beside the tab, it opens in a tab of its own, and that is said', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const { openSidePanel } = await load({ open: () => Promise.reject(new Error('no user gesture')) });
  expect(await openSidePanel(4)).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/sidepanel.html') });
  expect(warned).toHaveBeenCalledOnce();
});

it('Firefox: only the icon opens it', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidebarAction: { open } });
  const { canOpenPanel, openPanelByIcon, openSidePanel } = await load(undefined);
  openPanelByIcon();
  expect(canOpenPanel).toBe(false);
  expect(await openSidePanel(4)).toBe(false);
  await fakeBrowser.action.onClicked.trigger({ id: 4 } as Clicked);
  expect(open).toHaveBeenCalledOnce();
});
