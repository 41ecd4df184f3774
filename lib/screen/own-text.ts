/** Text as it stands on the screen, for naming things: bounded, without what fields and controls contain. */

const SILENT = 'script,style,noscript,template,select,textarea,option,[hidden],[aria-hidden="true"]';

/** Text of an element up to `limit` characters; nothing when it is longer: a name is short. */
export function shortText(element: Element, limit: number): string {
  let text = '';
  const collect = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        text += child.nodeValue ?? '';
        // White space of the source does not count against the limit.
        if (text.length > limit) text = text.replace(/\s+/g, ' ');
        if (text.length > limit) return false;
      } else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(SILENT)) {
        if (isBlock(child as Element)) text += ' ';
        const image = (child as Element).getAttribute('alt');
        if (image && (child as Element).localName === 'img') text += ` ${image} `;
        if (!collect(child)) return false;
        if (isBlock(child as Element)) text += ' ';
      }
    }
    return true;
  };
  return collect(element) ? text.replace(/\s+/g, ' ').trim() : '';
}

const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'u',
  'small',
  'sup',
  'sub',
  'font',
  'abbr',
  'label',
  'mark',
  'bdi',
  'wbr',
]);

function isBlock(element: Element): boolean {
  return !INLINE.has(element.localName);
}
