import type { CarryView } from '../../components/carry/carry-events';
import { reminderOffers } from '../../lib/carry/choose-reminders';
import { unreadIn } from '../../lib/carry/unread';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { Memory } from '../../lib/facts/memory';
import { hadNoRoom } from '../../lib/facts/store';
import { isWiped } from '../../lib/facts/wiped';

/** What "Keep and carry" shows of what is kept. */
export async function carryView({ people, raw, records, inForce }: Memory): Promise<CarryView> {
  const [noRoom, wiped] = await Promise.all([hadNoRoom(), isWiped()]);
  const id = people.chosen;
  return {
    person: id === null ? null : { id, alias: people.all.get(id)?.alias ?? '' },
    mayExport: inForce.mayExport,
    kept: Object.keys(raw).length,
    reminders: reminderOffers(readReminderChoice(raw)),
    unread: unreadIn(raw),
    noRoom,
    wiped,
    isNew: !wiped && people.all.size + people.gone.size + records.facts.length === 0,
  };
}
