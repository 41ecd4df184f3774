import { timeLeft } from './countdown';
import { type Deadline, openDeadlines } from './deadline';
import { type ReminderChoice, USUAL } from './reminder-choice';
import { remindersOf } from './reminders';

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
  const changes = openDeadlines(deadlines).flatMap((deadline) => [
    ...remindersOf(deadline, choice).map(({ moment }) => moment),
    ...(deadline.status === 'running' ? [timeLeft(deadline, now).until + 1] : []),
  ]);
  const coming = changes.filter((at) => at > now);
  return coming.length > 0 ? Math.min(...coming) : null;
}
