import type { ComponentChildren } from 'preact';
import type { Drawn } from '../../components/overlay/jsx/jsx-runtime';

export const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of an element what JSX says. Elements of the same name and key stay the elements they are, in the
 * order they are in, so that the focus stays too. No text is ever parsed as HTML.
 */
export function draw(document: Document, content: ComponentChildren, into: Element): void {
  const old = [...into.childNodes];
  const nodes = flat(content).map((each) => {
    const at = old.findIndex((node) => isSame(node, each));
    // Whatever was passed over is not wanted any more: nothing that stays is ever moved.
    const [kept] = at < 0 ? [] : old.splice(0, at + 1).slice(-1);
    const node = kept ?? create(document, each, into);
    if (typeof each === 'string') node.nodeValue = each;
    else attribute(document, node as HTMLElement, each);
    return node;
  });
  for (const node of [...into.childNodes]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, index) => {
    if (into.childNodes[index] !== node) into.insertBefore(node, into.childNodes[index] ?? null);
  });
}

/** Components called, lists opened, nothing left but elements and texts. */
function flat(content: ComponentChildren): (Drawn | string)[] {
  if (Array.isArray(content)) return content.flatMap(flat);
  if (content === null || content === undefined || typeof content === 'boolean') return [];
  if (typeof content !== 'object') return [String(content)];
  const drawn = content as unknown as Drawn;
  return typeof drawn.type === 'string' ? [drawn] : flat(drawn.type(drawn.props));
}

function isSame(node: ChildNode, wanted: Drawn | string): boolean {
  if (typeof wanted === 'string') return node.nodeType === Node.TEXT_NODE;
  const { localName, dataset } = node as HTMLElement;
  return localName === wanted.type && dataset.key === wanted.key;
}

function create(document: Document, wanted: Drawn | string, into: Element): ChildNode {
  // By the prototype: a page can hide the document's own functions behind the names of its images.
  if (typeof wanted === 'string') return document.createTextNode(wanted);
  const space = wanted.type === 'svg' ? SVG : (into.namespaceURI ?? XHTML);
  return document.createElementNS(space, `${wanted.type}`);
}

function attribute(document: Document, element: HTMLElement, { props, key }: Drawn): void {
  const { children, onClick, ...attributes } = props;
  element.onclick = (onClick as HTMLElement['onclick'] | undefined) ?? null;
  const wanted = Object.entries({ ...attributes, 'data-key': key }).filter(([, value]) => value != null);
  for (const name of element.getAttributeNames()) {
    if (!wanted.some(([other]) => other === name)) element.removeAttribute(name);
  }
  for (const [name, value] of wanted) element.setAttribute(name, `${value}`);
  draw(document, children as ComponentChildren, element);
}
