import type { Look } from '../../lib/screen/look';

const HIDING = '[hidden],[inert],details:not([open]) > :not(summary),[aria-hidden="true"][data-gone]';
const GONE =
  /display:none|visibility:hidden|opacity:0(;|$)|(^|;)(max-)?(width|height):0|left:-\d{4}px|clip:rect\(0|clip-path:inset\((50|100)%/;
const PROMINENT = 'b,strong,big,th,h1,h2,h3,h4,h5,h6';

/** For documents without layout: what markup and inline styles alone tell of an element's look. */
const styleOf = (element: Element) => (element.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();

export const markupLook: Look = {
  visible(element) {
    for (let around: Element | null = element; around; around = parentOf(around)) {
      if (around.matches(HIDING)) return false;
      const style = styleOf(around);
      if (GONE.test(style)) return false;
    }
    return true;
  },
  prominent(element) {
    const style = styleOf(element);
    return (
      element.matches(PROMINENT) ||
      /font-weight:(bold|[6-9]00)|font-size:(1[7-9]|[2-9]\d)px|font-size:1\.[2-9]|font-size:(x-)?large|font:bold/.test(
        style,
      )
    );
  },
  isAlone(element) {
    const row = element.closest('tr');
    const text = (of: Element | null | undefined) => of?.textContent?.trim();
    // An inline element is alone if it is all that stands between the breaks around it.
    const inSentence =
      /^(b|strong|span|big|font)$/.test(element.localName) &&
      [element.previousSibling, element.nextSibling].some(
        (beside) => beside?.nodeType === Node.TEXT_NODE && beside.nodeValue?.trim(),
      );
    return !inSentence && (!row || row.children.length < 2 || text(row) === text(element));
  },
  pressable: (element) => /cursor:pointer/.test(styleOf(element)),
  standsOut: (element, beside) =>
    element.querySelector('b,strong') !== null && beside.every((other) => !other.querySelector('b,strong')),
  cover: () => null,
};

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
