const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'];

/**
 * Calls `onIdle` when there was no input in `place` for a while. What it answers sets how long, in minutes; null: never.
 * A computer that slept counts as idle: that is found when the page is seen again.
 */
export function watchIdle(
  place: Window,
  clock: () => number,
  onIdle: () => void,
): (minutes: number | null) => void {
  let limit: number | null = null;
  let last = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    if (limit === null) return;
    const left = last + limit - clock();
    if (left <= 0) onIdle();
    else timer = setTimeout(look, left);
  };
  for (const kind of INPUT) {
    place.addEventListener(
      kind,
      () => {
        last = clock();
      },
      { capture: true, passive: true },
    );
  }
  place.document.addEventListener('visibilitychange', look);
  return (minutes) => {
    const next = minutes === null ? null : minutes * 60_000;
    if (next === limit) return;
    limit = next;
    last = clock();
    look();
  };
}
