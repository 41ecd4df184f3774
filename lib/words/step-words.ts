/**
 * The wording of a step. `title`: a command. `why`: one line. `how`: 1 to 6 lines, for the panel.
 * `hint`: the shorter lines of the callout in the page; left out, `how` is said there too.
 */
export interface StepWords {
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly hint?: readonly string[];
}
