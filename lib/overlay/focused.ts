import { kindOf } from '../screen/unclobbered';

/** The element that has the focus, in open shadow roots and same-origin frames too; null when it is nothing of note. */
export function focused(top: Document): Element | null {
  let found = activeIn(top);
  for (let inner = found; inner; inner = activeIn(inner.shadowRoot ?? frameDocument(inner))) found = inner;
  return found && found.localName !== 'body' && found.localName !== 'html' ? found : null;
}

function activeIn(root: Document | ShadowRoot | null): Element | null {
  if (!root) return null;
  if (kindOf(root) !== Node.DOCUMENT_NODE) return (root as ShadowRoot).activeElement;
  return (root as Document).activeElement;
}

/** Null for a frame of another origin, and for what is no frame. */
function frameDocument(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}
