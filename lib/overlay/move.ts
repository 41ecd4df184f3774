import { rectOf } from './locate';
import { height, type Rect, width } from './rect';

export interface Move {
  readonly box: HTMLElement;
  readonly to: Rect;
  /** The box keeps its place while the document scrolls, as its target does. */
  readonly fixed: boolean;
  /** The box takes the size of `to`; otherwise its content decides. */
  readonly resize: boolean;
}

/**
 * Brings boxes of ours to places in the viewport by how far they are off now: that holds whatever the page does to
 * our surroundings (a margin, a transform or a zoom on the root element). First all is read, then all is written.
 *
 * Boxes are laid out in the document, so they scroll with their target in the same painted frame. (CSS anchor
 * positioning was tried: a box anchored across scroll containers lags a frame behind, seen from requestAnimationFrame.)
 */
export function move(moves: readonly Move[]): void {
  for (const { box, fixed } of moves) {
    const position = fixed ? 'fixed' : 'absolute';
    if (box.style.position !== position) box.style.position = position;
  }
  const read = moves.map(({ box }) => ({ now: rectOf(box), own: box.offsetWidth }));
  moves.forEach(({ box: { style }, to, resize }, index) => {
    const { now, own } = read[index] ?? { now: to, own: 0 };
    const ratio = width(now) / own;
    const scale = Math.abs(ratio - 1) > 0.02 && Number.isFinite(ratio) ? ratio : 1;
    const set = (name: 'left' | 'top' | 'width' | 'height', from: number, by: number) => {
      if (Math.abs(by) > 0.1) style[name] = `${from + by / scale}px`;
    };
    set('left', Number.parseFloat(style.left) || 0, to.left - now.left);
    set('top', Number.parseFloat(style.top) || 0, to.top - now.top);
    if (resize) {
      set('width', width(now) / scale, width(to) - width(now));
      set('height', height(now) / scale, height(to) - height(now));
    }
  });
}
