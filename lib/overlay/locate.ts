import { kindOf, unclobbered } from '../screen/unclobbered';
import { clip, type Rect, shift } from './rect';

/** Where an element is, now: the whole of it, and what scrollers and frames around it let through. */
export interface Sight {
  readonly whole: Rect;
  readonly through: Rect;
}

export interface Located {
  readonly element: Element;
  /** It keeps its place in the viewport while the document scrolls. */
  readonly pinned: boolean;
  /** The documents and shadow roots it stands in, each with where to listen to what happens there. */
  readonly roots: ReadonlyMap<Node, EventTarget>;
  read(): Sight;
}

interface Around {
  readonly element: Element;
  /** Where the document of a frame begins, from the corner of the frame; null for a scroller. */
  readonly inset: { readonly x: number; readonly y: number } | null;
}

/**
 * Looks once at what surrounds an element (scrollers that clip it, frames it stands in), so that asking where it is
 * costs a few rectangles a frame. Frames are of the same origin: a Screen holds no others.
 */
export function locate(element: Element, top: Document): Located {
  const around: Around[] = [];
  const roots = new Map<Node, EventTarget>();
  let pinned = false;
  let loose = false;
  for (let node: Node | null = element; node; node = parentOf(node, top)) {
    if (kindOf(node) !== Node.ELEMENT_NODE) {
      // A window's listeners cannot be hidden by names in the page, as a document's can.
      roots.set(node, windowOf(node) ?? node);
      continue;
    }
    const each = node as Element;
    const view = windowOf(unclobbered(Node.prototype, 'ownerDocument', each));
    if (!view) continue;
    const style = view.getComputedStyle(each);
    const { position } = style;
    if (each !== element && /^i?frame$/.test(each.localName)) {
      around.push({ element: each, inset: insetOf(each, style) });
      loose = false;
      pinned = false;
    }
    if (each.localName === 'body' || each.localName === 'html') continue;
    if (!loose && each !== element && `${style.overflowX}${style.overflowY}` !== 'visiblevisible') {
      around.push({ element: each, inset: null });
    }
    // What is fixed leaves the scrollers around it, up to the next frame.
    loose ||= position === 'fixed';
    pinned ||= position === 'fixed' || position === 'sticky';
  }
  return { element, pinned, roots, read: () => see(element, around) };
}

function see(element: Element, around: readonly Around[]): Sight {
  let whole: Rect = rectOf(element);
  let through = whole;
  for (const { element: outer, inset } of around) {
    const box = rectOf(outer);
    if (inset) {
      whole = shift(whole, box.left + inset.x, box.top + inset.y);
      through = shift(through, box.left + inset.x, box.top + inset.y);
    }
    through = clip(through, box);
  }
  return { whole, through };
}

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

function insetOf(frame: Element, { paddingLeft, paddingTop }: CSSStyleDeclaration): { x: number; y: number } {
  const { clientLeft, clientTop } = frame;
  return { x: clientLeft + Number.parseFloat(paddingLeft), y: clientTop + Number.parseFloat(paddingTop) };
}

function windowOf(node: Node | null): (Window & typeof globalThis) | null {
  if (!node || kindOf(node) !== Node.DOCUMENT_NODE) return null;
  return (node as Document).defaultView;
}

/** One step outwards as a person sees it: through slots, out of shadow roots and frames, never beyond `top`. */
function parentOf(node: Node, top: Document): Node | null {
  if (node === top) return null;
  if (kindOf(node) === Node.DOCUMENT_NODE) return windowOf(node)?.frameElement ?? null;
  if (kindOf(node) === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host ?? null;
  const slot = unclobbered(Element.prototype, 'assignedSlot', node as Element);
  return slot ?? unclobbered(Node.prototype, 'parentNode', node);
}
