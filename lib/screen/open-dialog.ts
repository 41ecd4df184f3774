import type { Look } from './look';
import { isForm } from './unclobbered';

/** The modal dialog that lies over everything, if one is open: what is beneath cannot be used and does not count. */
export function openDialog(document: Document, look: Look, texts: boolean): Element | null {
  const dialogs = [
    ...document.querySelectorAll<Element>(
      'dialog[open],[role="dialog"][aria-modal="true"],[role="alertdialog"]',
    ),
  ].filter(isModal);
  return (
    dialogs
      .reverse()
      .concat(look.cover(document) ?? [])
      .find((dialog) => !isForm(dialog) && !(texts && asksConsent(dialog)) && look.visible(dialog)) ?? null
  );
}

/** A cookie notice calls itself a modal dialog, yet the screen beneath is the one that the person came for. */
function asksConsent(dialog: Element): boolean {
  return (
    !dialog.querySelector('input:not([type="checkbox"])') && /\bcookies?\b/i.test(dialog.textContent ?? '')
  );
}

function isModal(dialog: Element): boolean {
  return (
    dialog.localName !== 'dialog' || dialog.matches(':modal') || dialog.getAttribute('aria-modal') === 'true'
  );
}
