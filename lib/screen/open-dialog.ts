import type { Look } from './look';

/** The modal dialog that lies over everything, if one is open: what is beneath cannot be used and does not count. */
export function openDialog(document: Document, look: Look): Element | null {
  const dialogs = document.querySelectorAll(
    'dialog[open],[role="dialog"][aria-modal="true"],[role="alertdialog"]',
  );
  return [...dialogs].reverse().find((dialog) => isModal(dialog) && look.visible(dialog)) ?? null;
}

function isModal(dialog: Element): boolean {
  return (
    dialog.localName !== 'dialog' || dialog.matches(':modal') || dialog.getAttribute('aria-modal') === 'true'
  );
}
