import { locks } from 'node:worker_threads';
import { fireEvent, render, screen } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CarryEvents } from '../../components/carry/carry-events';
import { Panel } from '../../components/panel/panel';
import { carryEvents } from '../../entrypoints/sidepanel/carry-events';
import { readPanelState } from '../../entrypoints/sidepanel/panel-state';
import { backupOf, backupText } from '../../lib/carry/backup';
import { backupOfUnread } from '../../lib/carry/unread';
import { english } from '../../lib/words/en/english';
import { startWorker } from '../facts/worker';
import { NOW } from '../guide/facts';

/** The panel over a real worker. What the browser would download is handed to `saved`. */
export async function openPanel(changed: Partial<CarryEvents> = {}) {
  // The pretend document has no locks; these are the real ones.
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  const worker = startWorker();
  const saved: string[] = [];
  const on: CarryEvents = {
    ...carryEvents(worker.say),
    save: async (person) => {
      saved.push(backupText(backupOf(await fakeBrowser.storage.local.get(null), person, NOW)));
      return 'copy.json';
    },
    saveUnread: async () => {
      const raw = await fakeBrowser.storage.local.get(null);
      saved.push(...Object.keys(backupOfUnread(raw, NOW).unreadable));
      return 'unreadable.json';
    },
    ...changed,
  };
  const nothing = async () => undefined;
  const events = { tick: nothing, undo: nothing, pick: nothing, copy: nothing, remind: nothing };
  const drawn = async () => {
    const {
      carry: view,
      changesAt: _,
      people: __,
      hosts: ___,
      ...state
    } = await readPanelState(NOW, () => undefined);
    return <Panel {...state} carry={{ view, on }} words={english} on={events} />;
  };
  const view = render(await drawn());
  /** What the panel's own page does when storage changes. */
  const follow = async () => view.rerender(await drawn());
  const cover = () => view.rerender(<p />);
  const choose = (text: string, name = 'copy.json') => {
    const input = screen.getByLabelText(english.carry.choose);
    fireEvent.change(input, { target: { files: [new File([text], name, { type: 'application/json' })] } });
  };
  return { ...view, saved, follow, cover, choose };
}
