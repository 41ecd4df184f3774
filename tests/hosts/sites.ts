import type { FakeBrowser } from 'wxt/testing/fake-browser';
import { KASPER, KOG } from '../../lib/pages/hosts';

/** A tab as the browser tells it to those who may look there. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
  /** No script of this version listens there. */
  readonly deaf?: boolean;
}

/**
 * Puts into the fake browser what it leaves out: which sites are allowed, what is registered there, what is put into
 * open tabs. `answer`: what the person says when asked; `refuses`: the words by which it runs nothing in any tab;
 * `tried`: tabs in which it was only tried whether anything runs.
 */
export function lookAtSites(browser: FakeBrowser) {
  const allowed = new Set([KOG, KASPER].map((host) => `https://${host}/*`));
  const scripts = new Map<string, { id: string; matches?: string[] }>();
  const put: { tab: number; files: string[] }[] = [];
  const tried: number[] = [];
  const told: { tab: number; message: unknown }[] = [];
  const changed = { added: listeners(), removed: listeners() };
  const sites = {
    ...{ allowed, scripts, put, tried, told, answer: true },
    tabs: [] as OpenTab[],
    asked: [] as string[][],
    refuses: null as string | null,
  };
  const covered = (origin: string) =>
    allowed.has(origin) || (allowed.has('https://*.ky.gov/*') && /\.ky\.gov\/\*$/.test(origin));
  const set = (script: { id: string }) => void scripts.set(script.id, script);
  // Permissions that are no sites stay as a test has set them.
  const { contains } = browser.permissions;
  const others = async (permissions: string[]) =>
    permissions.length === 0 || (await contains({ permissions } as Parameters<typeof contains>[0]));
  Object.assign(browser.permissions, {
    contains: async ({ origins = [] as string[], permissions = [] as string[] }) =>
      origins.every(covered) && (await others(permissions)),
    getAll: async () => ({ origins: [...allowed], permissions: [] }),
    request: async ({ origins = [] as string[] }) => {
      sites.asked.push(origins);
      if (sites.answer) await allow(...origins);
      return sites.answer;
    },
    remove: async ({ origins = [] as string[] }) => {
      await withdraw(...origins);
      return true;
    },
    onAdded: changed.added.event,
    onRemoved: changed.removed.event,
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (list: { id: string }[]) => list.forEach(set),
    updateContentScripts: async (list: { id: string }[]) => list.forEach(set),
    unregisterContentScripts: async ({ ids = [] as string[] }) =>
      ids.forEach((id) => void scripts.delete(id)),
    executeScript: async ({
      target: { tabId: tab },
      files,
    }: {
      target: { tabId: number };
      files?: string[];
    }) => {
      if (!files) tried.push(tab);
      if (sites.refuses !== null) throw new Error(sites.refuses);
      if (files) put.push({ tab, files });
    },
  });
  Object.assign(browser.tabs, {
    query: async () => sites.tabs,
    sendMessage: async (tab: number, message: unknown) => {
      if (sites.tabs.some(({ id, deaf }) => id === tab && deaf)) throw new Error('Nobody listens.');
      told.push({ tab, message });
    },
  });
  const allow = async (...origins: string[]) => {
    for (const origin of origins) allowed.add(origin);
    await changed.added.tell({ origins });
  };
  const withdraw = async (...origins: string[]) => {
    for (const origin of origins) allowed.delete(origin);
    await changed.removed.tell({ origins });
  };
  return Object.assign(sites, { allow, withdraw });
}

function listeners() {
  const all: ((what: { origins: string[] }) => unknown)[] = [];
  return {
    event: {
      addListener: (one: (typeof all)[number]) => void all.push(one),
      removeListener: () => undefined,
    },
    tell: async (what: { origins: string[] }) => {
      for (const one of all) await one(what);
    },
  };
}
