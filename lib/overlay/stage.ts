import { Callout, type CalloutProps } from '../../components/overlay/callout';
import { draw, XHTML } from './draw';

/** The boxes inside the host, outermost first to lie beneath the others. */
export interface Stage {
  /** Holds the callout; its content decides its size. */
  readonly callout: HTMLElement;
  addOutline(): HTMLElement;
  /** Draws the callout, at once; null: an empty one. */
  draw(props: CalloutProps | null): void;
  /** Says something once to people who listen to the screen, when they are done listening to something else. */
  announce(text: string): void;
}

/** What happens in our controls is ours: a page's click-outside handler or Enter key is not to answer it. */
const KEPT = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keypress', 'keyup'];

/**
 * What holds words. HTML has nothing in a `source`, so the browser's search passes over it: whoever searches the page finds
 * the page, and a page cannot learn by `find()` which hint is shown. All else works as in any box.
 */
const WORDS = 'source';

export function buildStage(document: Document, root: ShadowRoot): Stage {
  const add = (name: string, into: ParentNode = root, kind = 'div') => {
    const box = document.createElementNS(XHTML, kind) as HTMLElement;
    box.className = name;
    into.append(box);
    return box;
  };
  const outlines = add('outlines');
  const callout = add('callout nowhere', root, WORDS);
  const live = add('live', root, WORDS);
  live.role = 'status';

  for (const name of KEPT) callout.addEventListener(name, (event) => event.stopPropagation());
  // A press on our buttons leaves the focus and the selection in the page where they are.
  callout.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    callout,
    addOutline: () => add('outline', outlines),
    draw(props) {
      const held = root.activeElement !== null;
      draw(document, props && Callout(props), callout);
      // A control that went away while it had the focus gives it to one that stays.
      if (held && !root.activeElement) callout.querySelector('button')?.focus({ preventScroll: true });
    },
    announce(text) {
      // A region is heard only if it was there before its text.
      requestAnimationFrame(() => {
        if (live.textContent !== text) live.textContent = text;
      });
    },
  };
}
