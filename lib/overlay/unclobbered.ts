/**
 * A property as the DOM defines it, whatever the page calls its forms and images: `<img name="body">` hides
 * `document.body`, `<input name="parentNode">` the parent of its form. Scripts of an extension see that too.
 */
export function unclobbered<T extends object, K extends keyof T>(prototype: T, key: K, of: T): T[K] {
  return Reflect.get(prototype, key, of) as T[K];
}

/** `Node.ELEMENT_NODE` and its like. */
export const kindOf = (node: Node): number => unclobbered(Node.prototype, 'nodeType', node);
