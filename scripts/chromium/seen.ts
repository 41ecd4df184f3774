/// <reference types="chrome" />
import type { Worker } from '@playwright/test';
import type { TabRecord } from './memory.ts';

/** How long a screen may take to be seen, in milliseconds: a bound, not a wait. */
const AT_MOST = 10_000;

/** What the worker wrote down of the one portal tab, once it is newer than `after` (ms); null: nothing came in time. */
export async function seenSince(worker: Worker, after: number): Promise<TabRecord | null> {
  return worker.evaluate(
    ({ after, atMost }) =>
      new Promise<TabRecord | null>((resolve) => {
        const look = async () => {
          const records = Object.entries(await chrome.storage.session.get<Record<string, unknown>>());
          const tab = records.find(([key]) => key.startsWith('tab:'))?.[1] as TabRecord | undefined;
          if (tab && tab.at > after) end(tab);
        };
        const end = (record: TabRecord | null) => {
          chrome.storage.session.onChanged.removeListener(look);
          clearTimeout(bound);
          resolve(record);
        };
        const bound = setTimeout(() => end(null), atMost);
        chrome.storage.session.onChanged.addListener(look);
        look();
      }),
    { after, atMost: AT_MOST },
  );
}
