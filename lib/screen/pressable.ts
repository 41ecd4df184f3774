import { HEADINGS } from './headings';
import type { Look } from './look';
import { shortText } from './own-text';

const NAME_LIMIT = 60;

/** Something that is pressed, though the page does not say so but by the pointer. */
export function isPressable(element: Element, look: Look): boolean {
  return !element.closest(`label,${HEADINGS}`) && (look.pressable(element) || isReached(element));
}

/** The keyboard gets there, as it gets to an alert: which says more than a button does. */
function isReached(element: Element): boolean {
  return (
    (element as HTMLElement).tabIndex >= 0 &&
    !element.hasAttribute('role') &&
    /[^.!?]$/.test(shortText(element, NAME_LIMIT))
  );
}
