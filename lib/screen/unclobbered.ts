/**
 * A property as the DOM defines it, whatever a page calls its fields: `<input name="parentNode">` hides the parent of
 * its form. In the world of an extension's scripts that is so for forms alone; the document itself cannot be hidden.
 */
export function unclobbered<T extends object, K extends keyof T>(prototype: T, key: K, of: T): T[K] {
  return Reflect.get(prototype, key, of) as T[K];
}

/** `Node.ELEMENT_NODE` and its like. */
export const kindOf = (node: Node): number => unclobbered(Node.prototype, 'nodeType', node);

/** Only of a form do the names of its fields hide the properties; it is known by what no name can hide. */
export const isForm = (node: Node): boolean => unclobbered(Node.prototype, 'nodeName', node) === 'FORM';
