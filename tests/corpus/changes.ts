/**
 * Ways in which the live portal may differ from a drawing of it while a person would still call it the same screen.
 * Each changes a parsed document in place. `random` answers numbers in [0, 1), from a seed.
 */
export type Change = (document: Document, random: () => number) => void;

const WORD = /\p{L}+/gu;

export const CHANGES: Readonly<Record<string, Change>> = {
  'ids and classes renamed': (document, random) => {
    const names = new Map<string, string>();
    const renamed = (name: string) => {
      const known = names.get(name) ?? `x${Math.floor(random() * 1e9).toString(36)}`;
      names.set(name, known);
      return known;
    };
    for (const element of document.querySelectorAll('*')) {
      for (const attribute of ['id', 'for', 'name', 'class', 'aria-labelledby', 'aria-describedby']) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.split(/\s+/).map(renamed).join(' '));
      }
    }
  },
  'wrapped in boxes': (document, random) => {
    for (const element of [...document.querySelectorAll('input,select,a,button,h1,h2,p')]) {
      if (random() < 0.5 && element.parentNode) wrap(document, element, random() < 0.5 ? 'div' : 'span');
    }
  },
  'labels unlinked': (document) => {
    for (const label of [...document.querySelectorAll('label')]) replaceTag(document, label, 'span', ['for']);
  },
  'headings are bold boxes': (document) => {
    for (const heading of [...document.querySelectorAll('h1,h2,h3,legend')]) {
      replaceTag(document, heading, 'div').setAttribute('style', 'font-weight: bold');
    }
  },
  'names as placeholders only': (document) => {
    for (const label of [...document.querySelectorAll<HTMLLabelElement>('label[for]')]) {
      const field = document.getElementById(label.htmlFor);
      if (!field || !/^(text|email|password|tel)$/.test(field.getAttribute('type') ?? 'text')) continue;
      field.setAttribute('placeholder', label.textContent ?? '');
      label.remove();
    }
  },
  'names by aria-label only': (document) => {
    for (const label of [...document.querySelectorAll<HTMLLabelElement>('label[for]')]) {
      const field = document.getElementById(label.htmlFor);
      if (!field) continue;
      field.setAttribute('aria-label', label.textContent ?? '');
      label.remove();
    }
  },
  shouted: (document) => eachText(document, (text) => text.toUpperCase()),
  'asterisks, colons and hard spaces': (document) => {
    eachText(document, (text) => text.replace(/ /g, '\u00a0'));
    for (const label of document.querySelectorAll('label')) label.append(' *:');
  },
  'links are spans': (document) => {
    for (const link of [...document.querySelectorAll('a[href]')]) {
      const span = replaceTag(document, link, 'span', ['href']);
      if (!span.getAttribute('role')) span.setAttribute('role', 'link');
      span.setAttribute('tabindex', '0');
    }
  },
  'links are postbacks': (document) => {
    for (const link of document.querySelectorAll('a[href]'))
      link.setAttribute('href', "javascript:__doPostBack('a','')");
  },
  'buttons are inputs': (document) => {
    for (const button of [...document.querySelectorAll('button')]) {
      if (button.getAttribute('role')) continue;
      const input = document.createElement('input');
      input.setAttribute('type', 'submit');
      input.setAttribute('value', button.textContent?.trim() ?? '');
      button.replaceWith(input);
    }
  },
  'other words for the same': (document, random) => {
    eachText(document, (text) =>
      SYNONYMS.reduce((said, [from, ...to]) => {
        const other = to[Math.floor(random() * to.length)];
        return random() < 0.6 && other ? said.replace(from, other) : said;
      }, text),
    );
  },
  'hidden decoys': (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div hidden><h1>Sign In</h1><input type="password" aria-label="Password"><button>Next</button></div>' +
        '<div style="display:none"><h2>Your account is locked</h2><a href="#">Request a KASPER Account</a></div>' +
        '<template><h1>Patient Request</h1></template>',
    );
  },
  'a site search and a newsletter': (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div><input type="search" placeholder="Search this site"></div>',
    );
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p>Stay informed. <a href="#">Subscribe to our newsletter</a></p>',
    );
  },
  'a form for newsletters': (document) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<footer><form><label>Your e-mail <input type="email"></label><button>Subscribe</button></form></footer>',
    );
  },
  'a menu that names everything': (document) => {
    const names = [
      'Home',
      'Sign In',
      'Create Account',
      'Forgot Password?',
      'Request a KASPER Account',
      'Terms of Use',
    ];
    const links = names.map((name) => `<li><a href="#">${name}</a></li>`).join('');
    document.body.insertAdjacentHTML('afterbegin', `<nav><ul>${links}</ul></nav>`);
  },
  'an announcement that quotes': (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<aside><p>On the screen Account Request Onboarding leave Username and Password blank, then click Request a KASPER Account. ' +
        'Passwords expire every 90 days; if your password has expired, change it.</p></aside>',
    );
  },
  'its parts in another order': (document, random) => {
    for (const parent of document.querySelectorAll('main,fieldset,tbody')) {
      const parts = [...parent.children];
      if (parts.length > 2 && random() < 0.5) parent.append(...parts.sort(() => random() - 0.5));
    }
  },
  'in a shadow root': (document) => {
    const main = document.querySelector('main,form') ?? document.body.firstElementChild;
    if (!main?.parentNode) return;
    const host = document.createElement('x-app');
    main.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(main);
  },
};

/** What is said for what, by portals of the kind. */
const SYNONYMS: readonly (readonly [RegExp, ...string[]])[] = [
  [/\bUser ?name\b/gi, 'User Name', 'User ID', 'Username'],
  [/\bE-?mail( address)?\b/gi, 'E-mail', 'Email', 'Email Address', 'E-Mail Address'],
  [/\bAll Apps\b/g, 'All Applications', 'All Apps'],
  [/\bMy Apps\b/g, 'My Applications', 'My Apps'],
  [/\bNext\b/g, 'Continue', 'Next'],
  [/\bLog In\b/g, 'Log in', 'Sign In', 'Log On'],
  [/\bForgot Password\?/g, 'Forgot your password?', 'Forgot Password', 'Reset your password'],
  [
    /\bRequest a KASPER Account\b/g,
    'Request a New KASPER Account',
    'Request KASPER Account',
    'Apply for a KASPER Account',
  ],
  [/\bSubmit\b/g, 'Send', 'Submit'],
];

function wrap(document: Document, element: Element, tag: string): void {
  const box = document.createElement(tag);
  element.replaceWith(box);
  box.append(element);
}

function replaceTag(
  document: Document,
  element: Element,
  tag: string,
  without: readonly string[] = [],
): Element {
  const other = document.createElement(tag);
  for (const { name, value } of [...element.attributes])
    if (!without.includes(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Changes every text that a person reads, those on input buttons included. */
function eachText(document: Document, change: (text: string) => string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (WORD.test(text) && walker.currentNode.parentElement?.localName !== 'style')
      walker.currentNode.nodeValue = change(text);
    WORD.lastIndex = 0;
  }
  for (const button of document.querySelectorAll('input[type="submit"],input[type="button"]')) {
    button.setAttribute('value', change(button.getAttribute('value') ?? ''));
  }
}
