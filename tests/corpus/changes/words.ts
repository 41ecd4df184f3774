/** The same said otherwise. */
import { spanish } from '../../../practice/screens/in-spanish';
import type { Change } from './change';

/** `NodeFilter.SHOW_TEXT`, where there is no window to ask. */
const TEXTS = 4;
const WORD = /\p{L}+/gu;

export const WORDS: Readonly<Record<string, Change>> = {
  shouted: (document) => {
    eachText(document, (text) => text.toUpperCase());
  },
  'all in lower case': (document) => {
    eachText(document, (text) => text.toLowerCase());
  },
  'in Spanish where there is any': (document) => {
    eachText(document, (text) => {
      const said = text.trim();
      return said ? text.replace(said, spanish(said)) : text;
    });
    document.title = spanish(document.title);
  },
  'asterisks, colons and hard spaces': (document) => {
    eachText(document, (text) => text.replace(/ /g, '\u00a0'));
    for (const label of document.querySelectorAll('label')) label.append(' *:');
  },
  'other words for the same': (document, random) => {
    eachText(document, (text) =>
      SYNONYMS.reduce((said, [from, ...to]) => {
        const other = to[Math.floor(random() * to.length)];
        return random() < 0.6 && other ? said.replace(from, other) : said;
      }, text),
    );
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

/** Changes every text that a person reads, those on input buttons included. */
function eachText(document: Document, change: (text: string) => string): void {
  const walker = document.createTreeWalker(document.body, TEXTS);
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
