import type { Clock } from '../../components/panel/clock';
import { timeLeft } from '../../lib/deadlines/countdown';
import type { Deadline } from '../../lib/deadlines/deadline';
import { sentences } from '../../lib/guide/sources';

/** Every deadline with what is left of it at the instant `now`, and what it stands on. */
export function clocksAt(deadlines: readonly Deadline[], now: number): readonly Clock[] {
  return deadlines.map((deadline) => ({
    deadline,
    left: deadline.status === 'running' ? timeLeft(deadline, now) : null,
    sources: sentences(deadline.rule.source, now),
  }));
}
