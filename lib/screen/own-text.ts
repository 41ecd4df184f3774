import { isForm, unclobbered } from './unclobbered';

/** Text as it stands on the screen, for naming things: bounded, without what fields and controls contain. */

/** Of a single run of text no more is ever read. */
const LONGEST = 2000;
const SILENT = 'script,style,noscript,template,select,textarea,option,[hidden],[aria-hidden="true"]';

/** Where bold letters and the like begin and end, within a word perhaps: no space, unless what follows begins anew. */
const SEAM = '\u200b';
const NEW_WORD = /(?<=[\p{Ll}\d.,:!?])\u200b+(?=\p{Lu})/gu;

/** Words of which a font makes a picture ("lock_open"): nobody reads them. */
const DRAWN = /^\s*[a-z\d]+(_[a-z\d]+)+\s*$/;

/** Text of an element up to `limit` characters; nothing when it is longer: a name is short. */
export function shortText(element: Element, limit: number): string {
  let text = '';
  const collect = (node: Node): boolean => {
    for (const child of childrenOf(node)) {
      if (child.nodeType === Node.TEXT_NODE) text += DRAWN.test(child.nodeValue ?? '') ? '' : child.nodeValue;
      else if (isForm(child)) {
        if (!collect(child)) return false;
      } else if (isElement(child) && !child.matches(SILENT) && isDrawn(child)) {
        const gap = INLINE.has(child.localName) ? SEAM : ' ';
        text += gap;
        if (child.localName === 'img') text += ` ${child.getAttribute('alt') ?? ''} `;
        if (!collect(child.shadowRoot ?? child)) return false;
        text += gap;
      }
      // White space of the source does not count against the limit.
      if (text.length > limit) text = text.slice(0, LONGEST).replace(/\s+/g, ' ');
      if (text.length > limit) return false;
    }
    return true;
  };
  return collect(unclobbered(Element.prototype, 'shadowRoot', element) ?? element)
    ? text.replace(NEW_WORD, ' ').replaceAll(SEAM, '').replace(/\s+/g, ' ').trim()
    : '';
}

/** The text of an element, or where it is too long for a name the first part that is not: what heads a card. */
export function leadingText(element: Element, limit: number): string {
  const whole = shortText(element, limit);
  if (whole) return whole;
  for (const child of childrenOf(element)) {
    const text = isElement(child)
      ? !child.matches(SILENT) && isDrawn(child) && leadingText(child, limit)
      : isWords(child) && child.nodeValue?.trim();
    if (text) return text.length > limit ? '' : text;
  }
  return '';
}

/** Whether words stand in an element itself, and not only in what it holds. */
export function hasOwnText(element: Element): boolean {
  for (const child of childrenOf(element)) {
    if (child.nodeName === 'SLOT' ? hasOwnText(child as Element) : isWords(child)) return true;
  }
  return false;
}

function isWords(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.nodeValue ?? '');
}

/** What stands in a node as it is drawn: in a slot, what was put there. */
function childrenOf(node: Node): Iterable<Node> {
  const put = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return put.length > 0 ? put : unclobbered(Node.prototype, 'childNodes', node);
}

/** A tip that is shown when asked for is no part of a name. A document without layout draws everything. */
function isDrawn(element: Element): boolean {
  return (
    !element.checkVisibility ||
    element.localName === 'slot' ||
    element.checkVisibility({ visibilityProperty: true })
  );
}

const INLINE = new Set('a b i u em strong span font label small mark abbr ins sup sub tt bdi wbr'.split(' '));

/** Not `instanceof`: an element of a frame is made by the frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
