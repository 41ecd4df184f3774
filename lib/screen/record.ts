/** Where records of people may stand: that is told from how a screen is laid out, never by reading it. */
import type { Look } from './look';

const ROW = 'tr,[role="row"]';
/** What is filled in; a box to choose a record by, or what is hidden with it, is not. */
const FIELDS = 'input:not([type="checkbox"],[type="hidden"],[type="submit"],[type="button"]),select,textarea';
const CONTROLS = 'a,button,input,select,[role="link"],[role="button"],[role="tab"]';

/** Whether a link stands in a row with something that is no control, as in a list of people; a menu's row has links alone. */
export function isInRecord(element: Element): boolean {
  const cells = [...(element.closest(ROW)?.children ?? [])];
  return element.matches('a,[role="link"]') && cells.some((cell) => !cell.querySelector(CONTROLS));
}

/** Whether an element stands in a list of records: rows of three cells or more, one below the other, nothing to fill in. */
export function isListed(element: Element): boolean {
  const row = element.closest(ROW);
  const rows = [row, row?.previousElementSibling ?? row?.nextElementSibling];
  return rows.every((each) => each && each.children.length > 2 && !each.querySelector(FIELDS));
}

/** Whether the record an element stands in is pressed as a whole: then what can be pressed says who it is of. */
export function isPressedWhole(element: Element, look: Look): boolean {
  const row = element.closest(ROW);
  return row !== null && look.pressable(row);
}

/** Whether a row only looks like a record: what places things on a screen has cells that say nothing. Reads them. */
export function isSpaced(element: Element): boolean {
  const cells = [...(element.closest(ROW)?.children ?? [])];
  return cells.filter((cell) => cell.textContent?.trim()).length < 3;
}

/** Whether an element stands like a heading: alone on its line, or in the row that heads the columns of a table. */
export function isSetOff(element: Element, look: Look): boolean {
  const row = element.closest(ROW);
  const cells = [...(row?.children ?? [])];
  const headsColumns =
    cells.length > 2 &&
    !row?.previousElementSibling &&
    cells.every((cell) => look.prominent(cell.firstElementChild ?? cell));
  return headsColumns || look.isAlone(element);
}
