/**
 * When to look: once the page has been still for a moment; or, if it never gets still, at a bounded rate.
 * One observer and no polling: a page that does not change costs nothing.
 */

/** Milliseconds without a change after which a page counts as still. */
const STILL = 12;
/** Longest time a change may stay unseen on a page that never gets still. */
const LONGEST = 400;
/** A look may take at most a tenth of the time: after one that took 20 ms there is none for 200. */
const REST = 10;
/** A slow computer is kept waiting no longer than that (ms). */
const LONGEST_REST = 1500;

/**
 * Nobody is told when a page says what its own elements are (their contents then stand in shadow roots): as long as it
 * holds any of which it has not, there is another look after so long (ms), each time after twice as long, up to the last.
 */
const FIRST_WAIT = 150;
const LAST_WAIT = 5000;
const UNDEFINED = ':not(:defined)';

/** Attributes that show, hide, open or rename something. `class` and `style` are how pages hide things. */
const TELLING = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'type',
  'aria-hidden',
  'aria-selected',
  'aria-current',
  'aria-label',
  'value',
];
/** What changes a screen without changing a node: fades that end, frames that load, entries gone back to. */
const EVENTS = ['transitionend', 'animationend', 'load', 'toggle'] as const;

/** Has a shadow root or a frame's document watched too. Known ones may be named again. */
export type Include = (root: Node) => void;

/**
 * Calls `look` at once and after every change that has come to rest, until the function it answers is called.
 * `clock` counts milliseconds.
 */
export function onSettled(
  document: Document,
  clock: () => number,
  look: (include: Include) => void,
): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let wait = FIRST_WAIT;
  let roots: ParentNode[] = [];

  const lookNow = () => {
    for (const timer of [quiet, latest, later]) clearTimeout(timer);
    latest = undefined;
    roots = [document];
    const start = clock();
    look(include);
    const rest = Math.min((clock() - start) * REST, LONGEST_REST);
    restUntil = clock() + rest;
    if (roots.every((root) => !root.querySelector(UNDEFINED))) wait = FIRST_WAIT;
    else if (wait < LAST_WAIT) {
      later = setTimeout(
        () => {
          wait *= 2;
          lookNow();
        },
        Math.max(wait, rest),
      );
    }
  };
  const changed = () => {
    const rest = Math.max(0, restUntil - clock());
    clearTimeout(quiet);
    quiet = setTimeout(lookNow, Math.max(STILL, rest));
    latest ??= setTimeout(lookNow, Math.max(LONGEST, rest));
  };

  const observer = new MutationObserver(changed);
  const include: Include = (root) => {
    roots.push(root as Node & ParentNode);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: TELLING });
  };
  include(document);
  for (const event of EVENTS) document.addEventListener(event, changed, { capture: true, passive: true });
  lookNow();

  return () => {
    for (const timer of [quiet, latest, later]) clearTimeout(timer);
    observer.disconnect();
    for (const event of EVENTS) document.removeEventListener(event, changed, { capture: true });
  };
}
