import type { Words } from '../words/words';
import type { Badge } from './badge';
import { timeLeft } from './countdown';
import type { OpenDeadline } from './deadline';
import type { Notice } from './notices';

/** A desk to call, with its id in the rules. */
export interface Callable {
  readonly id: string;
  readonly phone: string;
  readonly email?: string;
}

/** Title of the toolbar icon: a line for each deadline that is open, in words. */
export function badgeTitle({ about }: Badge, words: Words, now: number): string {
  if (about.length === 0) return words.deadlines.nothingOpen;
  return about.map((deadline) => sentence(deadline, words, now)).join('\n');
}

/** What a reminder says. */
export function noticeText(
  { about, whileAway }: Notice,
  words: Words,
  desks: readonly Callable[],
  now: number,
): { readonly title: string; readonly message: string } {
  const { rules, call, whileAway: away } = words.deadlines;
  const said = headline(about, words);
  const title = whileAway ? away(said) : said;
  if (about.status === 'running') return { title, message: `${leftIn(about, words, now)}.` };
  const desk = desks.find(({ id }) => id === about.rule.desk);
  const message = [rules[about.rule.id].ifLate, ...(desk ? [call(desk.phone, desk.email)] : [])].join(' ');
  return { title, message };
}

function sentence(deadline: OpenDeadline, words: Words, now: number): string {
  const said = headline(deadline, words);
  return deadline.status === 'late' ? `${said}.` : `${said}: ${leftIn(deadline, words, now)}.`;
}

function headline({ rule, status, dueAt, approximate }: OpenDeadline, { deadlines, dates }: Words): string {
  const { late, lateApproximate, running } = deadlines.rules[rule.id];
  if (status === 'late') return (approximate && lateApproximate) || late;
  return running('hours' in rule.length ? dates.dayAndTime(dueAt) : dates.day(dueAt));
}

function leftIn(deadline: OpenDeadline, { deadlines }: Words, now: number): string {
  const { unit, n } = timeLeft(deadline, now);
  const left = deadlines.left[unit](n);
  return deadline.approximate ? `${left} (${deadlines.approximate})` : left;
}
