import { type Located, locate } from './locate';
import type { Rect } from './rect';

const MARKS = ['id', 'name', 'type'];

/**
 * Pages render anew all the time. When a target is taken out and the same thing stands where it stood (same kind, same
 * marks, same words), that is what the outline and the callout stay with until the screen has been read again.
 * Where words may be those of patients (`patientsMayShow`) none are compared: there it must have an id or a name.
 */
export function successor(
  gone: Element,
  stood: Rect,
  document: Document,
  patientsMayShow: boolean,
): Located | null {
  const x = (stood.left + stood.right) / 2;
  const y = (stood.top + stood.bottom) / 2;
  const hit = document.elementFromPoint(x, y);
  const there = hit && Element.prototype.closest.call(hit, gone.localName);
  if (!there || MARKS.some((mark) => there.getAttribute(mark) !== gone.getAttribute(mark))) return null;
  const same = patientsMayShow ? gone.matches('[id],[name]') : wordsOf(there) === wordsOf(gone);
  return same ? locate(there, document) : null;
}

const wordsOf = ({ textContent }: Element) => textContent?.trim();
