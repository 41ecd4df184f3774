import type { CarryView } from '../../components/carry/carry-events';
import { reminderOffers } from '../../lib/carry/choose-reminders';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { Memory } from '../../lib/facts/memory';

/** What "Keep and carry" shows of what is kept. */
export function carryView({ people, raw, inForce }: Memory): CarryView {
  const id = people.chosen;
  return {
    person: id === null ? null : { id, alias: people.all.get(id)?.alias ?? '' },
    mayExport: inForce.mayExport,
    kept: Object.keys(raw).length,
    reminders: reminderOffers(readReminderChoice(raw)),
  };
}
