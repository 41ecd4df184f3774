/**
 * The control that was just used will go. Focus moves to the title of what it stood in, so that somebody at the
 * keyboard goes on from there instead of from the top; where there is none, to the page's own title, which never moves.
 */
export function stayNear(control: HTMLElement): void {
  const near = control.closest('details, li, section')?.querySelector<HTMLElement>('summary, h3, h2');
  stayAt(near ?? ownTitle());
}

const ownTitle = () => document.querySelector<HTMLElement>('h1');

function stayAt(title: HTMLElement | null): void {
  if (!title) return;
  if (title.tagName !== 'SUMMARY') title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'nearest' });
  followAnew(title);
}

/** What is done may draw the title anew, here or elsewhere, or make it go: the focus is not lost with it. */
function followAnew(title: HTMLElement): void {
  const drawn = new MutationObserver(() => {
    if (title.isConnected) return;
    drawn.disconnect();
    if (document.activeElement !== document.body) return;
    stayAt((title.id && document.getElementById(title.id)) || ownTitle());
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  // Gone on by the person, and not by its removal.
  const left = () => queueMicrotask(() => title.isConnected && drawn.disconnect());
  title.addEventListener('blur', left, { once: true });
}
