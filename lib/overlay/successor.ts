import { type Located, locate } from './locate';
import type { Rect } from './rect';

/**
 * Pages render anew all the time. When a target is taken out and the same thing stands where it stood (same kind, same
 * name, same words), that is what the outline and the callout stay with until the screen has been read again.
 */
export function successor(gone: Element, stood: Rect, document: Document): Located | null {
  const x = (stood.left + stood.right) / 2;
  const y = (stood.top + stood.bottom) / 2;
  const hit = document.elementFromPoint(x, y);
  const there = hit && Element.prototype.closest.call(hit, gone.localName);
  return there && traits(there) === traits(gone) ? locate(there, document) : null;
}

function traits(element: Element): string {
  const { id, textContent } = element;
  return JSON.stringify([
    id,
    element.getAttribute('name'),
    element.getAttribute('type'),
    textContent?.trim(),
  ]);
}
