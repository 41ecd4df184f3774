/**
 * A way in which the live portal may differ from a drawing of it while a person would still call it the same screen.
 * Changes a parsed document in place; `random` answers numbers in [0, 1), from a seed. What is answered, if anything,
 * brings the rest of the screen: until then nothing may be told, or what the whole will be.
 */
export type Change = (document: Document, random: () => number) => Later | undefined;

export type Later = () => void;

/** What a screen is about, without header, menus and footer. */
export function contentOf(document: Document): Element | null {
  return document.querySelector('main') ?? document.querySelector('body > table:last-of-type');
}

/** Another element of the same attributes and content in an element's place. */
export function replaceTag(
  document: Document,
  element: Element,
  tag: string,
  without: readonly string[] = [],
): Element {
  const other = document.createElement(tag);
  for (const { name, value } of [...element.attributes])
    if (!without.includes(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
