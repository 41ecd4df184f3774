import type { Clock } from '../../components/panel/clock';
import type { RemindersState } from '../../components/panel/reminders';
import { browser } from '../../lib/browser';
import { timeLeft } from '../../lib/deadlines/countdown';
import { type Deadline, deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import type { FactState } from '../../lib/facts/state';
import { readAll, readTabRecord } from '../../lib/facts/store';
import { type GuideView, guideView } from '../../lib/guide/view';

export interface PanelState {
  readonly view: GuideView;
  readonly clocks: readonly Clock[];
  readonly reminders: RemindersState;
  readonly facts: FactState;
  readonly now: number;
  /** The next instant at which a clock reads differently. */
  readonly changesAt: number | null;
  readonly privateWindow: boolean;
  readonly unreadable: number;
}

/** Reads all the panel shows: what is kept, and where the active tab of its window is. */
export async function readPanelState(now: number): Promise<PanelState> {
  const [tab, memory, canRemind] = await Promise.all([
    activeTab(),
    readAll(),
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  const record = tab?.id === undefined ? null : await readTabRecord(tab.id);
  const deadlines = deadlinesOf(memory.facts, now);
  return {
    view: guideView(memory.facts, record),
    clocks: deadlines.map((deadline) => ({ deadline, left: leftOf(deadline, now) })),
    reminders: canRemind ? 'on' : 'off',
    facts: memory.facts,
    now,
    changesAt: nextChange(deadlines, now),
    privateWindow: tab?.incognito ?? false,
    unreadable: memory.unreadable.length,
  };
}

/** The tab beside the panel. Its address is not asked for: that would take a permission. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function leftOf(deadline: Deadline, now: number) {
  return deadline.status === 'running' ? timeLeft(deadline, now) : null;
}
