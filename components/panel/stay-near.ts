/**
 * The control that was just used will go. Focus moves to the title of what it stood in, so that somebody at the
 * keyboard goes on from there instead of from the top; where there is none, to the page's first title.
 */
export function stayNear(control: HTMLElement): void {
  const near = control.closest('details, li, section')?.querySelector<HTMLElement>('summary, h3, h2');
  stayAt(near ?? firstTitle());
}

function firstTitle(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h2') ?? document.querySelector<HTMLElement>('h1');
}

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
    stayAt((title.id && document.getElementById(title.id)) || firstTitle());
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  // Gone on by the person, and not by its removal.
  const left = () => queueMicrotask(() => title.isConnected && drawn.disconnect());
  title.addEventListener('blur', left, { once: true });
}
