import type { CarryView } from '../../components/carry/carry-events';
import type { HostsView } from '../../components/hosts/host-events';
import type { Clock } from '../../components/panel/clock';
import type { RemindersState } from '../../components/panel/reminders';
import type { PeopleView } from '../../components/people/people-view';
import { mayNotify } from '../../lib/browser';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { InForce } from '../../lib/facts/in-force';
import { NEWS, readNewsRead } from '../../lib/facts/news';
import { readAll } from '../../lib/facts/store';
import { ignoredIn } from '../../lib/guide/muted';
import { activeTab } from './active-tab';
import { type Beside, besideTab } from './beside-tab';
import { carryView } from './carry-view';
import { clocksAt } from './clocks-state';
import { readHosts } from './hosts-state';
import { peopleView } from './people-state';

export interface PanelState extends Omit<Beside, 'owner'> {
  readonly clocks: readonly Clock[];
  readonly reminders: RemindersState;
  /** The next instant at which a clock reads differently. */
  readonly changesAt: number | null;
  readonly privateWindow: boolean;
  readonly inForce: InForce;
  /** The version whose news was read last. */
  readonly newsRead: string | null;
  readonly carry: CarryView;
  readonly people: PeopleView;
  readonly hosts: HostsView;
}

/**
 * Reads all the panel shows: what is kept, and where the active tab of its window is. `clock`: an instant. `meanwhile` is
 * told it all the same while that tab hangs, but for why nothing is seen there.
 */
export async function readPanelState(clock: number, meanwhile: (all: PanelState) => void) {
  const [tab, memory, canRemind] = await Promise.all([activeTab(), readAll(), mayNotify()]);
  const { owner, ...beside } = await besideTab(memory, tab?.id, clock);
  const { facts, now, practiceIn } = beside;
  const deadlines = deadlinesOf(facts, now);
  const changesAt = nextChange(deadlines, now, readReminderChoice(memory.raw));
  const state: Omit<PanelState, 'hosts'> = {
    ...beside,
    clocks: clocksAt(deadlines, now),
    reminders:
      practiceIn !== null ? 'none' : memory.inForce.mutesReminders ? 'muted' : canRemind ? 'on' : 'off',
    changesAt: changesAt && changesAt - now + clock,
    privateWindow: tab?.incognito ?? false,
    newsRead: readNewsRead(memory.raw[NEWS]),
    inForce: { ...memory.inForce, ignored: ignoredIn(memory.inForce) },
    carry: await carryView(memory),
    people: peopleView(memory, owner),
  };
  const seen = practiceIn !== null || beside.view.where.kind !== 'elsewhere';
  const hosts = await readHosts(tab, seen, (known) => meanwhile({ ...state, hosts: known }));
  return { ...state, hosts };
}
