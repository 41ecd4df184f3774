/** What stands on a screen, seen or not, and is not what it is about. */
import { type Change, contentOf } from './change';

export const DECOYS: Readonly<Record<string, Change>> = {
  'hidden decoys': (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<div hidden><h1>Sign In</h1><input type="password" aria-label="Password"><button>Next</button></div>' +
        '<div style="display:none"><h2>Your account is locked</h2><a href="#">Request a KASPER Account</a></div>' +
        '<template><h1>Patient Request</h1></template>',
    );
  },
  'decoys cut off or out of view': (document) => {
    const ways = [
      'position: absolute; left: -9999px',
      'height: 0; overflow: hidden',
      'max-height: 0; overflow: hidden',
      'position: absolute; clip: rect(0, 0, 0, 0)',
      'clip-path: inset(50%)',
      'opacity: 0',
    ];
    const decoys = ways.map((way) => `<div style="${way}">${DECOY}</div>`);
    document.body.insertAdjacentHTML('afterbegin', decoys.slice(0, 3).join(''));
    document.body.insertAdjacentHTML('beforeend', decoys.slice(3).join(''));
  },
  'a hidden copy for phones': (document) => {
    const content = contentOf(document);
    const copy = content?.cloneNode(true) as Element | undefined;
    if (!content || !copy) return;
    copy.setAttribute('style', 'display: none');
    for (const named of copy.querySelectorAll('[id]')) named.id = `phone-${named.id}`;
    for (const label of copy.querySelectorAll('label[for]'))
      label.setAttribute('for', `phone-${label.getAttribute('for')}`);
    content.before(copy);
  },
  'a trap for robots': (document) => {
    document
      .querySelector('form')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<p aria-hidden="true" style="position: absolute; left: -5000px"><label>Leave this empty <input name="url" tabindex="-1"></label></p>',
      );
  },
  'a choice of language and a chat': (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<header><label>Language <select><option>English</option><option>Espanol</option></select></label></header>',
    );
    document.body.insertAdjacentHTML(
      'beforeend',
      '<aside><h2>Ask us</h2><label>Your question <input type="text"></label><button>Send</button></aside>',
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
};

/** A screen of another kind, all of it: nothing of it is there. */
const DECOY =
  '<h2>Your account is locked</h2><label>New password <input type="password"></label><label>First name <input></label>' +
  '<a href="#">Log Out</a><button>Verify Account</button>';
