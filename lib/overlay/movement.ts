import { type Located, rectOf } from './locate';
import { width } from './rect';

export interface Movement {
  /** Watch these instead of the former. */
  follow(targets: readonly Located[]): void;
  /** Something may have moved: look now and on, until all is still. */
  nudge(): void;
  stop(): void;
}

const SIGNALS = ['resize', 'transitionrun', 'animationstart', 'toggle'];
const AT_ONCE = ['scroll', 'focusin', 'focusout'];
const STILL_FRAMES = 12;
const LOOKS = 1;
const TWENTIETHS = Array.from({ length: 21 }, (_, part) => part / 20);
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'disabled'],
};

/**
 * Calls `look` while something moves, and not otherwise. Each signal is answered at once, before the next frame is
 * painted, so the callout is never seen where it does not belong; then frame by frame until `look` has found nothing
 * moved (false) for a while. What gives no signal at all (a late image, a style sheet) is reported by the browser
 * as a change of what an element shares with a window cut to its measure.
 */
export function watchMovement(view: Window & typeof globalThis, look: () => boolean): Movement {
  let targets: readonly Located[] = [];
  let listening = new AbortController();
  let frame = 0;
  let still = 0;
  let looks = 0;
  let windows: IntersectionObserver[] = [];
  const mutations = new MutationObserver(() => nudge());
  const sizes = new ResizeObserver(() => nudge());

  function nudge(): void {
    still = 0;
    // A storm of signals costs a few looks a frame, and one more before it is painted.
    if (looks++ < LOOKS) look();
    frame ||= view.requestAnimationFrame(each);
  }
  function each(): void {
    looks = 0;
    frame = 0;
    still = look() ? 0 : still + 1;
    if (still < STILL_FRAMES) frame = view.requestAnimationFrame(each);
    else cutWindows();
  }
  function nudgeNow(): void {
    looks = 0;
    nudge();
  }

  function cutWindows(): void {
    closeWindows();
    windows = targets.map(({ element, read }) => {
      const { whole, through } = read();
      const edges = [
        through.top,
        view.innerWidth - through.right,
        view.innerHeight - through.bottom,
        through.left,
      ];
      const inView = edges.every((edge) => edge >= 0) && width(whole) === width(through);
      const rootMargin = edges.map((edge) => `${inView ? -Math.floor(edge) : 0}px`).join(' ');
      const then = JSON.stringify(rectOf(element));
      const changed = () => JSON.stringify(rectOf(element)) !== then && nudge();
      const observer = new IntersectionObserver(changed, { rootMargin, threshold: TWENTIETHS });
      observer.observe(element);
      return observer;
    });
  }
  function closeWindows(): void {
    for (const each of windows) each.disconnect();
    windows = [];
  }
  function stop(): void {
    listening.abort();
    mutations.disconnect();
    sizes.disconnect();
    closeWindows();
    view.cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    nudge,
    stop,
    follow(next) {
      stop();
      looks = 0;
      targets = next;
      listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      const roots = new Map(next.flatMap((target) => [...target.roots]));
      for (const [root, at] of roots) {
        mutations.observe(root, CHANGES);
        for (const name of AT_ONCE) at.addEventListener(name, nudgeNow, options);
        for (const name of SIGNALS) at.addEventListener(name, nudge, options);
      }
      for (const { element } of next) sizes.observe(element);
      nudge();
    },
  };
}
