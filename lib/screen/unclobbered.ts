/**
 * A property as the DOM defines it, whatever the page calls its forms and images: `<img name="body">` hides
 * `document.body`, `<input name="parentNode">` the parent of its form. Scripts of an extension see that too.
 */
export function unclobbered<T extends object, K extends keyof T>(prototype: T, key: K, of: T): T[K] {
  return Reflect.get(prototype, key, of) as T[K];
}

/** `Node.ELEMENT_NODE` and its like. */
export const kindOf = (node: Node): number => unclobbered(Node.prototype, 'nodeType', node);

/** Only of a form do the names of its fields hide the properties; it is known by what no name can hide. */
export const isForm = (node: Node): boolean => unclobbered(Node.prototype, 'nodeName', node) === 'FORM';

export const titleOf = (document: Document): string =>
  unclobbered(Document.prototype, 'title', document).slice(0, 300);

/** Every element that fits, in document order. */
export const allOf = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
