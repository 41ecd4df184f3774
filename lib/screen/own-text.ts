import { isForm, unclobbered } from './unclobbered';

/** Text as it stands on the screen, for naming things: bounded, without what fields and controls contain. */

/** Of a single run of text no more is ever read. */
const LONGEST = 2000;
const SILENT = 'script,style,noscript,template,select,textarea,option,[hidden],[aria-hidden="true"]';

/** Text of an element up to `limit` characters; nothing when it is longer: a name is short. */
export function shortText(element: Element, limit: number): string {
  let text = '';
  const collect = (node: Node): boolean => {
    for (const child of childrenOf(node)) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (isForm(child)) {
        if (!collect(child)) return false;
      } else if (isElement(child) && !child.matches(SILENT) && isDrawn(child)) {
        const gap = INLINE.has(child.localName) ? '' : ' ';
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
    ? text.replace(/\s+/g, ' ').trim()
    : '';
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

const INLINE = new Set('a b i em strong span font label'.split(' '));

/** Not `instanceof`: an element of a frame is made by the frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
