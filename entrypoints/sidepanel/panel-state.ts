import type { CarryView } from '../../components/carry/carry-events';
import type { Clock } from '../../components/panel/clock';
import type { RemindersState } from '../../components/panel/reminders';
import type { PeopleView } from '../../components/people/people-view';
import { browser } from '../../lib/browser';
import { timeLeft } from '../../lib/deadlines/countdown';
import { type Deadline, deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { FactState } from '../../lib/facts/state';
import { readAll, readTabOwner, readTabRecord } from '../../lib/facts/store';
import { type GuideView, guideView } from '../../lib/guide/view';
import { whereIs } from '../../lib/guide/where';
import { activeTab } from './active-tab';
import { carryView } from './carry-view';
import { peopleView } from './people-state';

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
  readonly carry: CarryView;
  readonly people: PeopleView;
}

/** Reads all the panel shows: what is kept, and where the active tab of its window is. */
export async function readPanelState(now: number): Promise<PanelState> {
  const [tab, memory, canRemind] = await Promise.all([
    activeTab(),
    readAll(),
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  const record = tab?.id === undefined ? null : await readTabRecord(tab.id);
  const owner = tab?.id === undefined ? null : await readTabOwner(tab.id);
  const isTheirs = owner === null || owner.person === memory.people.chosen;
  const deadlines = deadlinesOf(memory.facts, now);
  return {
    // Somebody else's screen does not say what is next for the chosen one.
    view: { ...guideView(memory.facts, isTheirs ? record : null), where: whereIs(record) },
    clocks: deadlines.map((deadline) => ({ deadline, left: leftOf(deadline, now) })),
    reminders: canRemind ? 'on' : 'off',
    facts: memory.facts,
    now,
    changesAt: nextChange(deadlines, now, readReminderChoice(memory.raw)),
    privateWindow: tab?.incognito ?? false,
    unreadable: memory.unreadable.length,
    carry: carryView(memory),
    people: peopleView(memory, owner),
  };
}

function leftOf(deadline: Deadline, now: number) {
  return deadline.status === 'running' ? timeLeft(deadline, now) : null;
}
