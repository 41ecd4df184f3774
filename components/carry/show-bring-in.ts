/** Leads to where a copy is brought in: unfolds it, and puts the focus on choosing the file. */
export function showBringIn(): void {
  const title = document.getElementById('bring-in-title');
  const folded = title?.closest('details');
  if (folded) folded.open = true;
  title?.parentElement?.querySelector('input')?.focus();
}
