import type { Target } from '../pages/page';

/** One callout, ready to be shown: wording and what it points at. It travels from the worker to the portal tab. */
export interface Hint {
  readonly step: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly pointAt: Target;
  readonly notWhen?: Target;
  /** Fact ids: what the hint stands on. The panel shows their sentences. */
  readonly source: readonly string[];
}

/** Fields that must stay empty, and what the callout says once one of them is not. */
export interface Guard {
  readonly fields: readonly Target[];
  readonly title: string;
  readonly lines: readonly string[];
}

/** Wording of the callout's own controls. */
export interface CalloutLabels {
  /** The language of all that is said: the page has its own. */
  readonly language: string;
  readonly name: string;
  readonly showMe: string;
  readonly next: string;
  /** Between the number of a hint and how many there are, as in "1 of 2". */
  readonly of: string;
  readonly hide: string;
  /** Label of the button that opens the panel; in Firefox a sentence that names the toolbar icon, and no button. */
  readonly openPanel: string;
  readonly canOpenPanel: boolean;
  readonly clear: string;
  /** Said of a filled field that the page lets nobody change: there is nothing to clear. */
  readonly cannotClear: string;
  /** Said once both fields are empty again. */
  readonly cleared: string;
  readonly unofficial: string;
}

/** What the worker answers to `pageSeen`: everything the portal tab shows. No hints: nothing is shown. */
export interface Advice {
  readonly hints: readonly Hint[];
  readonly guard: Guard | null;
  readonly labels: CalloutLabels;
}
