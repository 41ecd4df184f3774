/**
 * What a person would see of an element. Handed in, because only a browser can tell: a document without layout
 * (in tests) answers from markup alone.
 */
export interface Look {
  /** It takes up room and nothing hides it. */
  visible(element: Element): boolean;
  /** Its text is set off as headings are: larger or bolder than the text around. */
  prominent(element: Element): boolean;
}

const BOLD = 600;
const LARGER = 1.15;

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
};
