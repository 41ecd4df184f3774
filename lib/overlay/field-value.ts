import { unclobbered } from '../screen/unclobbered';

/** Whether anything stands in a field. What it is goes no further than this comparison. */
export function isFilled(field: Element): boolean {
  // A password filled in by the browser is withheld from scripts until the person does something: its mark tells.
  return isInput(field) && (unclobbered(INPUT(), 'value', field) !== '' || field.matches(':autofill'));
}

/** Disabled and read-only fields are the page's to empty. */
export function canClear(field: Element): boolean {
  return isInput(field) && !field.matches(':disabled') && !field.readOnly;
}

/**
 * Empties a field as a person would, so that the page notices: past any setter the page put on the element, and
 * with the events that typing sends.
 */
export function clearField(field: Element): void {
  Reflect.set(INPUT(), 'value', '', field);
  const told = { bubbles: true, composed: true };
  field.dispatchEvent(new InputEvent('input', { ...told, inputType: 'deleteContentBackward' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const INPUT = () => HTMLInputElement.prototype;

function isInput(field: Element): field is HTMLInputElement {
  return field.localName === 'input';
}
