import { unclobbered } from './unclobbered';

/** Left, top, right, bottom, in pixels of the window. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
const NOWHERE: Box = [0, 0, 0, 0];
/** Ways of cutting everything off, as the browser writes them: kept for screen readers or robots. */
const CUT_OFF = /^rect\((\S+), \1, \1, \1\)|inset\((50|100)%|circle\(0/;
const CUTS = /hidden|clip/;

/** A box has something to see: one pixel is how pages hide what screen readers are to read. */
export function isOpen([left, top, right, bottom]: Box): boolean {
  return right - left > 1 && bottom - top > 1;
}

export function overlap(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return [left, top, right, bottom];
}

/**
 * Measures through which part of the window what stands in an element can be seen; what can be scrolled to counts as
 * seen. Remembers what it measured: made anew for each reading.
 */
export function openings(): (element: Element) => Box {
  const known = new Map<Element, Box>();

  const openingOf = (element: Element): Box => {
    const inward: Element[] = [];
    for (let each: Element | null = element; each && !known.has(each); each = parentOf(each))
      inward.push(each);
    for (const each of inward.reverse()) known.set(each, within(each, parentOf(each)));
    return known.get(element) ?? NOWHERE;
  };

  const within = (element: Element, around: Element | null): Box => {
    const outer = around ? (known.get(around) ?? NOWHERE) : edges(element);
    const view = element.ownerDocument.defaultView;
    if (!view || !isOpen(outer)) return outer;
    const style = view.getComputedStyle(element);
    const { position, opacity, clip, clipPath, filter, display, overflowX, overflowY } = style;
    if (
      Number(opacity) < 0.05 ||
      CUT_OFF.test(clip) ||
      CUT_OFF.test(clipPath) ||
      filter.includes('opacity(0')
    )
      return NOWHERE;
    const opening =
      position === 'fixed'
        ? ([0, 0, view.innerWidth, view.innerHeight] as const)
        : position === 'absolute'
          ? openingOf(holderOf(element) ?? element.ownerDocument.documentElement)
          : outer;
    if (/^inline$|contents/.test(display) || element.localName === 'body' || overflowX === 'visible')
      return opening;
    const box = boxOf(element);
    const seen = overlap(opening, box);
    if (!isOpen(seen)) return NOWHERE;
    const [left, top, right, bottom] = seen;
    const cuts = [CUTS.test(overflowX), CUTS.test(overflowY)];
    return [
      cuts[0] ? left : -Infinity,
      cuts[1] ? top : -Infinity,
      cuts[0] ? right : Infinity,
      cuts[1] ? bottom : Infinity,
    ];
  };
  return openingOf;
}

/** How far a document can be scrolled to. */
function edges({ ownerDocument }: Element): Box {
  const { defaultView: view, documentElement: root, body } = ownerDocument;
  if (!view || !body) return EVERYWHERE;
  const cut = [root, body].some((each) => CUTS.test(view.getComputedStyle(each).overflowX));
  const right = (cut ? root.clientWidth : root.scrollWidth) - view.scrollX;
  return [-view.scrollX, -view.scrollY, right, Infinity];
}

/** What an element stands in as it is drawn: shadow roots and slots are gone through. */
export function parentOf(element: Element): Element | null {
  const slot = unclobbered(Element.prototype, 'assignedSlot', element);
  const around = unclobbered(Node.prototype, 'parentElement', element);
  return slot ?? around ?? (Node.prototype.getRootNode.call(element) as Partial<ShadowRoot>).host ?? null;
}

/** By what an absolutely placed element is held, and cut off. */
function holderOf(element: Element): Element | null {
  return element instanceof HTMLElement ? unclobbered(HTMLElement.prototype, 'offsetParent', element) : null;
}
