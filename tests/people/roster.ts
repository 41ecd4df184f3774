import { fakeBrowser } from 'wxt/testing/fake-browser';
import { factStateOf } from '../../lib/facts/state';
import { readAll } from '../../lib/facts/store';
import type { ToRoster } from '../../lib/message-list';
import { startWorker } from '../facts/worker';

/** The worker, spoken to by people's names. */
export function startRoster() {
  const worker = startWorker();
  const does = (act: ToRoster) => worker.say({ kind: 'roster', does: act });
  const idOf = async (alias: string) => {
    const { people } = await readAll();
    const [id] = [...people.all].find(([, record]) => record.alias === alias) ?? [];
    return id ?? 'nobody';
  };
  return {
    ...worker,
    does,
    idOf,
    add: async (...aliases: string[]) => {
      for (const alias of aliases) await does({ act: 'add', alias });
    },
    choose: async (alias: string | null, tab?: number) =>
      does({ act: 'choose', person: alias === null ? null : await idOf(alias), tab }),
    of: async (alias: string) =>
      [...factStateOf((await readAll()).records.facts, await idOf(alias)).keys()].sort(),
    waiting: async () => {
      const { waiting } = await readAll();
      return [...waiting].map(([id, entries]) => ({ id, facts: entries.map(({ key }) => key.fact).sort() }));
    },
  };
}

export const disk = () => fakeBrowser.storage.local.get(null);
export const memory = () => fakeBrowser.storage.session.get(null);
