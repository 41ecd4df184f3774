import type { FactId } from '../../../lib/facts/facts.ts';
import type { StepId } from '../../../lib/guide/steps.ts';
import type { PageId } from '../../../lib/pages/page.ts';

/** One thing a person does on a screen. Fields go by the names they are sent under, everything else by what is read. */
export type Deed =
  | { readonly fill: string; readonly with: string }
  | { readonly tick: string }
  | { readonly choose: string; readonly value: string }
  | { readonly attach: string }
  /** A link, a button or a tab; `row`: the one in the row that names this. */
  | { readonly press: string; readonly row?: string };

/** A screen on the way, what is to be seen on it, and what the person then does to go on. */
export interface Station {
  readonly page: PageId;
  /** The step whose hint the callout shows; `null`: nothing is shown in the page. */
  readonly hint: StepId | null;
  /** The facts this screen is the first to record. */
  readonly facts?: readonly FactId[];
  readonly deeds: readonly Deed[];
}
