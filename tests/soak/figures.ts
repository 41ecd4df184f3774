/** How much there is of each; `KILLS=20 npm run soak` for less. */
export const WANTED = {
  kills: Number(process.env.KILLS ?? 200),
  tabs: Number(process.env.TABS ?? 100),
  records: Number(process.env.RECORDS ?? 10_000),
};

/** Says what came of a part, in one line. */
export function tell(figures: Readonly<Record<string, number>>): void {
  console.log(
    Object.entries(figures)
      .map(([what, count]) => `${what}: ${Math.round(count)}`)
      .join(' · '),
  );
}

/** Numbers from 0 up to 1, the same with each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
