export const OUR_CLASS = 'a class of its own under our name';

/** What a page may do to the guide, as scripts put into KASPER's onboarding screen before anything else runs there. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'names that hide the DOM': `addEventListener('DOMContentLoaded', () => {
    for (const name of ['documentElement', 'body', 'title', 'querySelectorAll', 'createTreeWalker', 'location', 'addEventListener', 'defaultView', 'browser', 'chrome']) {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      image.id = name;
      Document.prototype.querySelector.call(document, 'form, table').append(image);
    }
  });`,
  'polluted prototypes': `
    Object.prototype.kind = 'tick'; Object.prototype.outcome = 'page'; Object.prototype.hints = [];
    Array.prototype.map = () => []; Array.prototype.filter = () => []; JSON.stringify = () => '{}';
    Element.prototype.matches = () => { throw 1; }; Node.prototype.appendChild = () => null;
    Object.defineProperty(Node.prototype, 'nodeValue', { get: () => 'Patient' });
    Element.prototype.attachShadow = () => null; EventTarget.prototype.addEventListener = () => {};`,
  'a hundred thousand nodes': `addEventListener('DOMContentLoaded', () => {
    const many = document.createElement('div');
    many.innerHTML = '<p>word <i>word</i></p>'.repeat(50_000);
    document.body.append(many);
  });`,
  'a thousand changes a second': `addEventListener('DOMContentLoaded', () => {
    const box = document.body.appendChild(document.createElement('div'));
    setInterval(() => { for (let n = 0; n < 10; n++) box.replaceChildren(document.createElement('i')); }, 10);
  });`,
  [OUR_CLASS]: `
    window.taken = [];
    customElements.define('kasper-guide', class extends HTMLElement {
      constructor() { super(); const inside = this.attachInternals(); inside.role = 'none'; taken.push(inside.shadowRoot, this.shadowRoot); }
    });`,
  'a menu of a password manager in the top layer': `addEventListener('DOMContentLoaded', () => {
    const menu = document.createElement('div');
    menu.popover = 'manual';
    menu.textContent = 'Saved logins';
    document.documentElement.append(menu);
    menu.showPopover();
    window.raised = 0;
    new MutationObserver((all) => {
      if (!all.some(({ target, addedNodes }) => target.localName === 'kasper-guide' || [...addedNodes].some((node) => node.localName === 'kasper-guide'))) return;
      window.raised += 1;
      menu.hidePopover();
      menu.showPopover();
    }).observe(document.documentElement, { childList: true, subtree: true, attributes: true });
  });`,
};

/** Does with our element whatever the DOM lets be done, and answers what came of it. Runs in the page. */
export async function playWithHost() {
  const host = document.querySelector('kasper-guide') as HTMLElement & { getHTML(options: object): string };
  const refused: string[] = [];
  for (const name of ['attachShadow', 'attachInternals'] as const) {
    try {
      host[name]({ mode: 'open' });
    } catch {
      refused.push(name);
    }
  }
  host.popover = 'auto';
  host.showPopover();
  const popover = host.matches(':popover-open');
  host.hidePopover();
  await host.requestFullscreen();
  const fullscreen = document.fullscreenElement?.localName;
  await document.exitFullscreen();
  const given = {
    class: 'x',
    style: 'all: initial',
    dir: 'rtl',
    lang: 'ar',
    title: 'x',
    slot: 'x',
    part: 'x',
    is: 'x',
  };
  for (const [name, value] of Object.entries(given)) host.setAttribute(name, value);
  Object.assign(host, { contentEditable: 'true', draggable: true, tabIndex: 0, innerHTML: '<p>In here</p>' });
  host.focus();
  const { left, top } = host.getBoundingClientRect();
  const pointed = document.caretPositionFromPoint(left + 1, top + 1)?.offsetNode;
  const taken = (globalThis as unknown as { taken: unknown[] }).taken;
  const inside = [...taken, host.shadowRoot, ...host.getAnimations({ subtree: true })].filter(Boolean);
  if (pointed && pointed.getRootNode() !== document) inside.push(pointed);
  host.replaceChildren();
  const words = [host.textContent, host.getHTML({ serializableShadowRoots: true, shadowRoots: [] })].join('');
  return { refused, inside, words, popover, fullscreen, after: document.fullscreenElement };
}
