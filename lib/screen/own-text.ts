import { isForm, unclobbered } from './unclobbered';

/** Text as it stands on the screen, for naming things: bounded, without what fields and controls contain. */

/** Of a single run of text no more is ever read. */
const LONGEST = 2000;
const SILENT = 'script,style,noscript,template,select,textarea,option,[hidden],[aria-hidden="true"]';

/** Text of an element up to `limit` characters; nothing when it is longer: a name is short. */
export function shortText(element: Element, limit: number): string {
  let text = '';
  const collect = (node: Node): boolean => {
    for (const child of unclobbered(Node.prototype, 'childNodes', node)) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (isForm(child)) {
        if (!collect(child)) return false;
      } else if (isElement(child) && !child.matches(SILENT)) {
        const gap = INLINE.has(child.localName) ? '' : ' ';
        text += gap;
        if (child.localName === 'img') text += ` ${child.getAttribute('alt') ?? ''} `;
        if (!collect(child)) return false;
        text += gap;
      }
      // White space of the source does not count against the limit.
      if (text.length > limit) text = text.slice(0, LONGEST).replace(/\s+/g, ' ');
      if (text.length > limit) return false;
    }
    return true;
  };
  return collect(element) ? text.replace(/\s+/g, ' ').trim() : '';
}

const INLINE = new Set('a b i em strong span font label'.split(' '));

/** Not `instanceof`: an element of a frame is made by the frame's own classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
