import { XHTML } from './draw';

const NAME = 'kasper-guide';
/** How often a host the page removes is put back before we give way; the panel goes on. */
const RETURNS = 5;

export interface Host {
  /** All of ours goes in here. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the host into the page, and back when the page removes it. `anew`: for new advice, with new patience. */
  stay(anew: boolean): void;
  /** Over the page's modal dialog the host is raised once, and never again for the same dialog. */
  raiseOver(dialog: Element | null): void;
  leave(): void;
}

/**
 * The one element of ours in the page: closed to it, out of reach of its styles, and of no size. One that an older copy
 * left there is taken out, by which that copy learns of it. `mayReturn`: asked when ours was taken out.
 */
export function createHost(document: Document, css: string, mayReturn: () => boolean): Host {
  document.querySelector(`:root>${NAME}`)?.remove();
  // Made in a document of its own, where the page can have defined nothing under this name.
  const element = new Document().createElementNS(XHTML, NAME) as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  const removal = new MutationObserver(() => {
    if (element.isConnected) return;
    if (mayReturn() && returns-- > 0) put();
    else removal.disconnect();
  });
  let returns = 0;
  let raised: Element | null = null;
  let dressed = false;

  function put(): void {
    const parent = document.documentElement;
    if (!parent) return;
    Element.prototype.append.call(parent, element);
    if (!dressed) dress(root, css);
    dressed = true;
    removal.observe(document, { childList: true });
    removal.observe(parent, { childList: true });
  }

  return {
    root,
    element,
    stay(anew) {
      if (anew) returns = RETURNS;
      if (returns >= 0 && !element.isConnected) put();
    },
    raiseOver(dialog) {
      if (dialog === raised) return;
      if (raised && element.matches(':popover-open')) element.hidePopover();
      raised = dialog;
      element.popover = dialog && 'manual';
      if (dialog && element.isConnected) element.showPopover();
    },
    leave() {
      removal.disconnect();
      raised = null;
      element.popover = null;
      element.remove();
    },
  };
}

/** A constructed sheet stands under the strictest policy of a page. */
function dress(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
