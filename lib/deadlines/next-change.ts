import { timeLeft } from './countdown';
import type { Deadline, OpenDeadline } from './deadline';
import { type ReminderChoice, USUAL } from './reminder-choice';
import { remindersOf } from './reminders';
import { nextYears, spokenOf } from './yearly-deadline';

/**
 * The next instant at which badge, title or a reminder changes if nothing else happens; null: nothing runs.
 * What is left changes last when nothing is left, so that running out is among the changes. One alarm, set for then,
 * is all there is: everything else is computed anew when it rings.
 */
export function nextChange(
  deadlines: readonly Deadline[],
  now: number,
  choice: ReminderChoice = USUAL,
): number | null {
  const changes = deadlines.flatMap((deadline) => {
    const open = coming(deadline, now);
    return open ? changesOf(open, now, choice) : [];
  });
  const next = Math.min(...changes.filter((at) => at > now));
  return Number.isFinite(next) ? next : null;
}

function changesOf(deadline: OpenDeadline, now: number, choice: ReminderChoice): readonly number[] {
  const { from, until } = spokenOf(deadline);
  return [
    ...remindersOf(deadline, choice).map(({ moment }) => moment),
    from,
    until + 1,
    ...(deadline.status === 'running' && from <= now ? [timeLeft(deadline, now).until + 1] : []),
  ];
}

/** A deadline that is open; of one that comes every year and is met, the next one. */
function coming(deadline: Deadline, now: number): OpenDeadline | null {
  if (deadline.status === 'running' || deadline.status === 'late') return deadline;
  const { rule } = deadline;
  const { dueAt } = deadline.status === 'met' ? deadline : { dueAt: null };
  return 'near' in rule && dueAt !== null ? nextYears(rule, dueAt, now) : null;
}
