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

/** Milliseconds until the panel is drawn anew. `changesAt`: when a clock next reads differently; null: none runs. */
export function untilNextLook(changesAt: number | null, now: number): number {
  // Never beyond a minute: "now" is shown, and a timer longer than 24 days would ring at once.
  return Math.min(60_000, Math.max(250, (changesAt ?? Number.POSITIVE_INFINITY) - now));
}
