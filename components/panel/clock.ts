import type { Left } from '../../lib/deadlines/countdown';
import type { Deadline, OpenDeadline } from '../../lib/deadlines/deadline';
import type { FactId } from '../../lib/facts/facts';
import type { Source } from '../../lib/guide/sources';
import type { StepView } from '../../lib/guide/step-view';

/** A deadline as the panel shows it. `left`: only while it runs. */
export interface Clock {
  readonly deadline: Deadline;
  readonly left: Left | null;
  /** What the deadline stands on. */
  readonly sources: readonly Source[];
}

/** The fact whose moment starts it; null: the calendar does. */
export function startOf({ rule }: Deadline): FactId | null {
  return 'from' in rule ? rule.from : null;
}

export type ClockKind = 'late' | 'running' | 'unknown' | 'coming';

/** Null: it is met and over, and takes no place any more. */
export function clockKind({ status }: Deadline): ClockKind | null {
  if (status === 'met') return null;
  return status === 'waiting' ? 'coming' : status;
}

/** The clocks of a kind, the earliest first. */
export function clocksOf(kind: ClockKind, clocks: readonly Clock[]): readonly Clock[] {
  return clocks
    .filter(({ deadline }) => clockKind(deadline) === kind)
    .sort((one, other) => dueOf(one) - dueOf(other));
}

function dueOf({ deadline }: Clock): number {
  return 'dueAt' in deadline ? (deadline.dueAt ?? 0) : 0;
}

/** How much of a clock has run, 0 to 1. */
export function shareRun({ startedAt, dueAt }: { startedAt: number; dueAt: number }, now: number): number {
  return Math.min(1, Math.max(0, (now - startedAt) / (dueAt - startedAt)));
}

/** The deadline a step was to meet, if it is late. */
export function lateFor({ tick }: StepView, clocks: readonly Clock[]): OpenDeadline | null {
  for (const { deadline } of clocks) {
    if (deadline.status === 'late' && tick && deadline.rule.metBy.includes(tick)) return deadline;
  }
  return null;
}
