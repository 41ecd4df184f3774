/// <reference types="chrome" />
import type { Worker } from '@playwright/test';
import type { Detection } from '../../lib/pages/page.ts';

/** A record of a fact as it is kept: see lib/facts/record.ts. */
export interface KeptFact {
  readonly at: number;
  readonly saved: number;
  readonly by: 'page' | 'person';
  readonly value?: string;
  readonly gone?: true;
}

/** What the worker keeps for a tab while the browser runs. */
export interface TabRecord {
  readonly detection: Detection;
  readonly host: string;
  readonly at: number;
}

export interface Memory {
  /** Every key of the lasting storage. */
  readonly lasting: Readonly<Record<string, unknown>>;
  /** Facts that hold, by id: the latest round of each. */
  readonly facts: Readonly<Record<string, KeptFact>>;
  /** Records of the open tabs. */
  readonly tabs: readonly TabRecord[];
}

/** Reads the extension's storage through the worker, once all is noted that was seen so far. */
export async function readMemory(worker: Worker): Promise<Memory> {
  return memoryFrom(
    await worker.evaluate(async () => {
      // What is noted for good waits for its turn, until the browser tells its policy, and for its turn again. By the
      // second answer whoever asked before has had the first.
      const turn = () => navigator.locks.request('kasper-guide:memory', () => undefined);
      await turn();
      await chrome.storage.managed.get();
      await chrome.storage.managed.get();
      await turn();
      return {
        lasting: await chrome.storage.local.get<Record<string, unknown>>(),
        passing: await chrome.storage.session.get<Record<string, unknown>>(),
      };
    }),
  );
}

/** Sorts what both storages hold; in any browser. */
export function memoryFrom({ lasting, passing }: Record<'lasting' | 'passing', Memory['lasting']>): Memory {
  const facts: Record<string, KeptFact> = {};
  const rounds: Record<string, number> = {};
  for (const [key, kept] of Object.entries(lasting)) {
    const [kind, , round, id] = key.split(':');
    if (kind !== 'fact' || id === undefined || Number(round) < (rounds[id] ?? 0)) continue;
    rounds[id] = Number(round);
    facts[id] = kept as KeptFact;
  }
  for (const [id, kept] of Object.entries(facts)) if (kept.gone) delete facts[id];
  const tabs = Object.entries(passing).filter(([key]) => key.startsWith('tab:'));
  return { lasting, facts, tabs: tabs.map(([, record]) => record as TabRecord) };
}
