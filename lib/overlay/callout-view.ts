import type { Advice, Hint } from '../guide/advice';

/** Everything the callout shows. */
export interface CalloutView {
  readonly tone: 'hint' | 'warning';
  readonly title: string;
  readonly lines: readonly string[];
  /** Which of how many hints; null when there is but one. */
  readonly count: { readonly number: number; readonly all: number } | null;
  /** Said below the lines: what a click has done, or why there is none to make. */
  readonly note: string;
  readonly away: 'up' | 'down' | null;
  readonly offersClear: boolean;
  /** Only the small tag is shown. */
  readonly folded: boolean;
  /** Beneath a modal dialog of the page nothing else can be clicked: the callout offers nothing then. */
  readonly mute: boolean;
}

/** What the person does with the callout's controls. */
export interface CalloutEvents {
  readonly next: () => void;
  readonly showMe: () => void;
  readonly openPanel: () => void;
  readonly fold: () => void;
  readonly clear: () => void;
}

export interface Situation {
  readonly advice: Advice;
  /** The hints whose targets are on the screen, and which of them is on. */
  readonly hints: readonly Hint[];
  readonly at: number;
  /** Fields of the guard that are not empty, and how many of them can be cleared. */
  readonly filled: number;
  readonly clearable: number;
  /** The person has just cleared them. */
  readonly cleared: boolean;
  readonly away: 'up' | 'down' | null;
  readonly folded: boolean;
  readonly mute: boolean;
}

/** What the callout says in a situation; null: nothing. A warning of the guard comes before every hint. */
export function calloutView(now: Situation): CalloutView | null {
  const { advice, hints, at, filled, clearable, cleared, away, folded, mute } = now;
  const { guard, labels } = advice;
  const warning = filled > 0 ? guard : null;
  const hint = warning ? null : hints[at];
  const words = warning ?? hint;
  if (!words) return null;
  return {
    tone: warning ? 'warning' : 'hint',
    title: words.title,
    lines: words.lines,
    count: hint && hints.length > 1 ? { number: at + 1, all: hints.length } : null,
    note: warning ? (clearable < filled && labels.cannotClear) || '' : cleared ? labels.cleared : '',
    offersClear: warning !== null && clearable > 0,
    away,
    folded,
    mute,
  };
}
