/** A changed document as text for a browser: open shadow roots are declared, frames bring their documents along. */
export function asHtml(document: Document): string {
  declare(document.documentElement);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

function declare(root: Element | ShadowRoot): void {
  for (const element of root.querySelectorAll('*')) {
    const { shadowRoot } = element;
    if (shadowRoot) {
      declare(shadowRoot);
      const template = element.ownerDocument.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      template.innerHTML = shadowRoot.innerHTML;
      element.prepend(template);
    }
    const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    if (inner) {
      element.setAttribute('srcdoc', asHtml(inner));
      element.setAttribute('style', 'width: 1000px; height: 600px');
    }
  }
}
