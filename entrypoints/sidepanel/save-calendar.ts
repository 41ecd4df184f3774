import { calendarFile } from '../../lib/deadlines/calendar';
import { calendarOwner } from '../../lib/deadlines/calendar-owner';
import { deadlinesOf, openDeadlines } from '../../lib/deadlines/deadline';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import type { DeadlineId } from '../../lib/deadlines/rules';
import { readAll } from '../../lib/facts/store';
import { DESKS, desksWith } from '../../lib/guide/desks';
import { wordsInForce } from '../../lib/words/words';
import { exportFile } from './export-file';

/** Saves a calendar file with those of the deadlines that still run. */
export async function saveCalendar(ids: readonly DeadlineId[]): Promise<void> {
  const now = Date.now();
  const { facts, people, raw, inForce } = await readAll();
  const words = wordsInForce(inForce, navigator.language);
  if (people.chosen === null) throw new Error('Nobody is chosen, so nothing runs.');
  const deadlines = openDeadlines(deadlinesOf(facts, now)).filter(
    ({ status, rule }) => status === 'running' && ids.includes(rule.id),
  );
  const text = calendarFile({
    deadlines,
    owner: await calendarOwner(people.chosen),
    choice: readReminderChoice(raw),
    desks: desksWith(DESKS, inForce.phones),
    words,
    now,
  });
  await exportFile(words.calendar.fileName, text, 'text/calendar;charset=utf-8');
}
