import { type Left, timeLeft } from './countdown';
import { type Deadline, type OpenDeadline, openDeadlines } from './deadline';
import { spokenOf } from './yearly-deadline';

/** What the toolbar icon shows. `text` has four characters at most; the title says in words what it means. */
export interface Badge {
  readonly text: string;
  readonly level: 'none' | 'calm' | 'soon' | 'late';
  /** What is open and near enough to be spoken of, most pressing first: `text` speaks of the first. */
  readonly about: readonly OpenDeadline[];
}

const DAY = 24 * 3_600_000;

export function badgeFor(deadlines: readonly Deadline[], now: number): Badge {
  const spoken = openDeadlines(deadlines).filter((deadline) => {
    const { from, until } = spokenOf(deadline);
    return from <= now && now <= until;
  });
  const about = spoken.sort((one, other) => rank(one, now) - rank(other, now) || one.dueAt - other.dueAt);
  const [first] = about;
  if (!first) return { text: '', level: 'none', about };
  if (first.status === 'late') return { text: '!', level: 'late', about };
  return { text: short(timeLeft(first, now)), level: isSoon(first, now) ? 'soon' : 'calm', about };
}

/** What can still be saved today comes before what is late, which comes before what has time. */
function rank(deadline: OpenDeadline, now: number): number {
  if (deadline.status === 'late') return 1;
  return isSoon(deadline, now) ? 0 : 2;
}

function isSoon({ dueAt }: OpenDeadline, now: number): boolean {
  return dueAt - now < DAY;
}

function short({ unit, n }: Left): string {
  return unit === 'minutes' && n === 0 ? '<5m' : `${n}${unit.charAt(0)}`;
}
