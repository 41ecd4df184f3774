/** Stands for the portal's content script: shows what the test says, at the elements the test names. */
import type { Advice } from '../../../lib/guide/advice';
import { createOverlay } from '../../../lib/overlay/overlay';
import type { Target } from '../../../lib/pages/page';

/** Selector for each `place:term`; `|` leads into a frame or a shadow root. */
export type Places = Readonly<Record<string, string>>;

export interface World {
  show(advice: Advice, places: Places): void;
  hide(): void;
  destroy(): void;
  /** How often the panel was asked for. */
  opened: number;
}

declare global {
  var guide: World;
}

const overlay = createOverlay(document, {
  patientsMayShow: false,
  mayReturn: () => true,
  onOpenPanel: () => {
    globalThis.guide.opened += 1;
  },
});

globalThis.guide = {
  opened: 0,
  hide: overlay.hide,
  destroy: overlay.hide,
  show(advice, places) {
    overlay.show(advice, ({ place, term }: Target) => {
      const path = places[`${place}:${term}`];
      return path ? find(path) : null;
    });
  },
};

function find(path: string): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of path.split('|')) {
    found = root ? Document.prototype.querySelector.call(root, selector) : null;
    root = found && (found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? null);
  }
  return found;
}
