import type { Look } from './look';
import { boxOf, isOpen, openings, overlap } from './opening';

const BOLD = 600;
const LARGER = 1.15;
/** What holds an element and is not this many times as high is a line or a row. */
const ROW = 4;
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * The look of elements in a real browser. Reads layout, so it is asked about candidates only, never about every node.
 * It remembers what it measured: made anew for each reading.
 */
export function browserLook(): Look {
  const openingOf = openings();
  return {
    visible: (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      isOpen(overlap(boxOf(element), openingOf(element))),
    prominent(element) {
      const own = styleOf(element);
      const body = styleOf(element.ownerDocument.body);
      return (
        Number(own.fontWeight) >= BOLD ||
        [body, styleOf(element.parentElement ?? element)].some((around) => isLarger(own, around)) ||
        (own.color !== body.color &&
          [element, element.parentElement].some((each) => each && onColour(each, body)))
      );
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
    pressable: (element) => isPointer(element) && !isPointer(element.ownerDocument.body),
    standsOut(element, beside) {
      const [first, ...rest] = beside.map(drawnLike);
      return rest.every((other) => other === first) && drawnLike(element) !== first;
    },
    cover: coverOf,
  };
}

const styleOf = (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element);

const isLarger = (own: CSSStyleDeclaration, around: CSSStyleDeclaration) =>
  Number.parseFloat(own.fontSize) >= LARGER * Number.parseFloat(around.fontSize);

const isPointer = (element: Element) => styleOf(element).cursor === 'pointer';

function onColour(element: Element, body: CSSStyleDeclaration): boolean {
  const { backgroundColor } = styleOf(element);
  return backgroundColor !== CLEAR && backgroundColor !== body.backgroundColor;
}

/** How an entry of a list is drawn, itself and the innermost of what it holds. */
function drawnLike(element: Element): string {
  let inner = element;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  return [element, inner]
    .map(styleOf)
    .map(({ fontWeight, color, backgroundColor }) => fontWeight + color + backgroundColor)
    .join();
}

/** What lies over the whole window: asked of its corners and its middle. */
function coverOf(document: Document): Element | null {
  const { innerWidth: width, innerHeight: height } = document.defaultView ?? window;
  const over = fixedAt(document, 1, 1);
  // What lies behind everything is never lifted.
  if (!over || over !== fixedAt(document, width - 2, height - 2) || !(Number(styleOf(over).zIndex) > 0))
    return null;
  const middle = document.elementFromPoint(width / 2, height / 2);
  // Else a veil, and the dialog beside it.
  return over.contains(middle) ? over : fixedFrom(middle);
}

function fixedAt(document: Document, x: number, y: number): Element | null {
  return fixedFrom(document.elementFromPoint(x, y));
}

/** The outermost element held fast to the window that an element stands in. */
function fixedFrom(element: Element | null): Element | null {
  let found: Element | null = null;
  for (let each = element; each; each = each.parentElement)
    if (styleOf(each).position === 'fixed') found = each;
  return found;
}
