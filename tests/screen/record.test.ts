// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isListed } from '../../lib/screen/record';

/** Two rows of cells, one below the other, with something more in the first cell of each. */
function listed(more: string): boolean {
  const row = `<tr><td>${more}</td><td>DOE, JANE</td><td>03/14/1962</td></tr>`;
  document.body.innerHTML = `<table>${row}${row}</table>`;
  const cell = document.querySelector('td:last-child');
  if (!cell) throw new Error('No cell was drawn.');
  return isListed(cell);
}

it.each([
  'nothing',
  '<input type="checkbox">',
  '<input type="hidden" value="1">',
  '<input type="submit" value="Open">',
])('takes rows of a list for records, with %s in them', (more) => expect(listed(more)).toBe(true));

it.each(['<input>', '<input type="email">', '<select></select>'])(
  'takes rows with something to fill in for a form: %s',
  (more) => expect(listed(more)).toBe(false),
);
