/**
 * What a person would see of an element. Handed in, because only a browser can tell: a document without layout
 * (in tests) answers from markup alone.
 */
export interface Look {
  /** It takes up room and nothing hides it. */
  visible(element: Element): boolean;
  /** Its text is set off as headings are: larger or bolder than the text around. */
  prominent(element: Element): boolean;
  /** Nothing stands beside it on its line, as it does in a row of a table or in the middle of a sentence. */
  isAlone(element: Element): boolean;
}

const BOLD = 600;
const LARGER = 1.15;
/** What holds an element and is not this many times as high is a line or a row. */
const ROW = 4;

/** The look of elements in a real browser. Reads layout, so it is asked about candidates only, never about every node. */
export const browserLook: Look = {
  visible(element) {
    if (element.closest('[inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    const { scrollX, scrollY } = element.ownerDocument.defaultView ?? { scrollX: 0, scrollY: 0 };
    // One pixel, or parked beyond the document's edge: hidden from view, kept for screen readers or robots.
    return box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
  },
  prominent(element) {
    const view = element.ownerDocument.defaultView;
    if (!view) return false;
    const own = view.getComputedStyle(element);
    if (Number(own.fontWeight) >= BOLD) return true;
    const body = view.getComputedStyle(element.ownerDocument.body);
    return Number.parseFloat(own.fontSize) >= LARGER * Number.parseFloat(body.fontSize);
  },
  isAlone(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const range = element.ownerDocument.createRange();
    // Told by boxes: what stands there is not read.
    const beside = (node: Node | null, side: 'previousSibling' | 'nextSibling'): boolean => {
      if (!node) return false;
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      return box.width > 0 ? box.top < middle && box.bottom > middle : beside(node[side], side);
    };
    let at: Element | null = element;
    for (; at && at.getBoundingClientRect().height < ROW * (bottom - top); at = at.parentElement) {
      if (beside(at.previousSibling, 'previousSibling') || beside(at.nextSibling, 'nextSibling'))
        return false;
    }
    return true;
  },
};
