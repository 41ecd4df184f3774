import type { CarryView } from '../../components/carry/carry-events';
import type { Clock } from '../../components/panel/clock';
import type { RemindersState } from '../../components/panel/reminders';
import type { PeopleView } from '../../components/people/people-view';
import { browser } from '../../lib/browser';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { InForce } from '../../lib/facts/in-force';
import { NEWS, readNewsRead } from '../../lib/facts/news';
import type { FactState } from '../../lib/facts/state';
import { readAll } from '../../lib/facts/store';
import { ignoredIn } from '../../lib/guide/muted';
import type { GuideView } from '../../lib/guide/view';
import { activeTab } from './active-tab';
import { besideTab } from './beside-tab';
import { carryView } from './carry-view';
import { clocksAt } from './clocks-state';
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
  readonly inForce: InForce;
  /** The version whose news was read last. */
  readonly newsRead: string | null;
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
  const { view, owner } = await besideTab(memory, tab?.id, now);
  const deadlines = deadlinesOf(memory.facts, now);
  return {
    view,
    clocks: clocksAt(deadlines, now),
    reminders: canRemind ? 'on' : 'off',
    facts: memory.facts,
    now,
    changesAt: nextChange(deadlines, now, readReminderChoice(memory.raw)),
    privateWindow: tab?.incognito ?? false,
    newsRead: readNewsRead(memory.raw[NEWS]),
    inForce: { ...memory.inForce, ignored: ignoredIn(memory.inForce) },
    carry: await carryView(memory),
    people: peopleView(memory, owner),
  };
}
