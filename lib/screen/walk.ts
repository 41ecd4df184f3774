/**
 * Every element of a document that a person could come upon, in document order: open shadow roots in place of their
 * host's children, same-origin frames in place of their element. What another origin shows is not ours to read.
 */

const CLOSED = 'script,style,noscript,template,head,svg,canvas,object,math';

/**
 * Walks below `root`; `enter` is asked once per element and answers whether to go below it.
 * `onRoot` is told of the shadow roots and frames gone into.
 */
export function walk(
  root: ParentNode,
  enter: (element: Element) => boolean,
  onRoot?: (root: Node) => void,
): void {
  for (const child of root.children) {
    if (child.matches(CLOSED) || !enter(child)) continue;
    const shadow = child.shadowRoot;
    const inner = frameDocument(child);
    for (const below of [shadow, inner]) {
      if (!below) continue;
      onRoot?.(below);
      walk(below === inner ? (inner.body ?? below) : below, enter, onRoot);
    }
    walk(child, enter, onRoot);
  }
}

/** The document inside a frame, where the browser lets us read it. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Another origin: the browser refuses, and so would we.
  }
}
