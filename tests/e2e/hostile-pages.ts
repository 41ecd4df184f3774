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
