/**
 * What a person would see of an element. Handed in, because only a browser can tell: a document without layout
 * (in tests) answers from markup alone.
 */
export interface Look {
  /** It takes up room and nothing hides it. */
  visible(element: Element): boolean;
  /** Its text is set off as headings are: larger or bolder than the text around, or on a bar of another colour. */
  prominent(element: Element): boolean;
  /** Nothing stands beside it on its line, as it does in a row of a table or in the middle of a sentence. */
  isAlone(element: Element): boolean;
  /** The pointer says that it can be pressed. */
  pressable(element: Element): boolean;
  /** It is drawn unlike what stands beside it, which is all alike: the step of several that one is at. */
  standsOut(element: Element, beside: readonly Element[]): boolean;
  /** What covers the whole display, if anything does. */
  cover(document: Document): Element | null;
}
