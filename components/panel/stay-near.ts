/**
 * The control that was just used will go. Focus moves to the title of what it stood in, so that somebody at the
 * keyboard goes on from there instead of from the top.
 */
export function stayNear(control: HTMLElement): void {
  const title = control.closest('details, li, section')?.querySelector<HTMLElement>('summary, h3, h2');
  if (!title) return;
  if (title.tagName !== 'SUMMARY') title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
