/**
 * Every element of a document that a person could come upon: open shadow roots and same-origin frames belong to it.
 * What another origin shows is not ours to read. The browser's own tree walker does the walking: no depth of nesting
 * and no name of a field can lead it astray.
 */
import { isForm, unclobbered } from './unclobbered';

const CLOSED = 'script,style,noscript,template,head,svg,canvas,object,math';

/** Whether to go below an element; `stop` ends the walk. */
export type Enter = (element: Element) => boolean | 'stop';

/** `enter` is asked once per element. `onRoot` is told of the shadow roots and frames gone into. */
export function walk(root: Node, enter: Enter, onRoot?: (root: Node) => void): void {
  const { FILTER_REJECT, FILTER_SKIP, FILTER_ACCEPT } = NodeFilter;
  const document = unclobbered(Node.prototype, 'ownerDocument', root) ?? (root as Document);
  const filter = (node: Node) => {
    const element = node as Element;
    // A form itself is nothing to read, and its fields' names may hide any of its properties.
    if (isForm(element)) return FILTER_SKIP;
    if (element.matches(CLOSED)) return FILTER_REJECT;
    const entered = enter(element);
    if (entered !== true) return entered === 'stop' ? FILTER_ACCEPT : FILTER_REJECT;
    for (const below of [element.shadowRoot, frameDocument(element)]) {
      if (!below) continue;
      onRoot?.(below);
      walk(below, enter, onRoot);
    }
    return FILTER_SKIP;
  };
  // Nothing is accepted but what ends the walk: one step goes through everything.
  document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, filter).nextNode();
}

export const isFrame = ({ localName }: Element): boolean => localName === 'iframe' || localName === 'frame';

/** The document inside a frame, where the browser lets us read it. */
export function frameDocument(element: Element): Document | null {
  if (!isFrame(element)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Another origin: the browser refuses, and so would we.
  }
}
