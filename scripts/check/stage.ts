/** How many checks held and how many did not. A static check counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1 };

/** A part of `npm test`; it prints what it finds. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}
