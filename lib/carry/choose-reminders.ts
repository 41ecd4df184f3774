import { type ReminderChoice, recordForReminders } from '../deadlines/reminder-choice';
import { chosenReminders, type Moment, REMINDERS } from '../deadlines/reminders';
import { DEADLINE_RULES, type DeadlineId } from '../deadlines/rules';
import { alone, readAll, write } from '../facts/store';

/** The reminders there are for a deadline, and which of them are wanted. */
export interface ReminderOffer {
  readonly deadline: DeadlineId;
  readonly options: readonly { readonly id: string; readonly at: Moment; readonly on: boolean }[];
}

export function reminderOffers(choice: ReminderChoice): readonly ReminderOffer[] {
  return DEADLINE_RULES.map(({ id: deadline }) => {
    const wanted = chosenReminders(deadline, choice);
    const all = REMINDERS.filter((reminder) => reminder.deadline === deadline);
    return {
      deadline,
      options: all.map((reminder) => ({ id: reminder.id, at: reminder.at, on: wanted.includes(reminder) })),
    };
  });
}

/** Remembers which reminders of a deadline are wanted. Ids that stand in no list are passed over. */
export function chooseReminders(deadline: string, reminders: readonly string[], now: number): Promise<void> {
  return alone('memory', async () => {
    const rule = DEADLINE_RULES.find(({ id }) => id === deadline);
    if (!rule) return;
    const known = REMINDERS.filter((one) => one.deadline === rule.id && reminders.includes(one.id));
    const ids = known.map(({ id }) => id);
    await write(recordForReminders((await readAll()).raw, rule.id, ids, now));
  });
}
