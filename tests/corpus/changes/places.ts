/** The same in another place, or later. */
import { type Change, contentOf } from './change';

export const PLACES: Readonly<Record<string, Change>> = {
  'in a shadow root': (document) => {
    const content = contentOf(document);
    if (content) shadowRoundIt(document, content);
  },
  'in nested shadow roots': (document) => {
    const content = contentOf(document);
    if (!content) return;
    for (const form of content.querySelectorAll('form')) shadowRoundIt(document, form);
    shadowRoundIt(document, shadowRoundIt(document, content));
  },
  'in a frame': (document) => {
    const content = contentOf(document);
    if (content) frameRoundIt(document, content);
  },
  'in a frame within a frame': (document) => {
    const content = contentOf(document);
    if (content) frameRoundIt(document, frameRoundIt(document, content));
  },
  'comes late': (document) => {
    const content = contentOf(document);
    const parent = content?.parentNode;
    if (!content || !parent) return;
    const waiting = document.createElement('p');
    waiting.textContent = 'Loading, please wait';
    content.replaceWith(waiting);
    return () => waiting.replaceWith(content);
  },
};

function shadowRoundIt(document: Document, element: Element): Element {
  const host = document.createElement('x-app');
  element.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(...stylesOf(document), element);
  return host;
}

/** A parsed document loads nothing: its frame is given what a browser would have put there. */
function frameRoundIt(document: Document, element: Element): Element {
  const frame = document.createElement('iframe');
  const inner = document.implementation.createHTMLDocument('');
  inner.head.append(...stylesOf(document));
  element.replaceWith(frame);
  inner.body.append(element);
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  return frame;
}

function stylesOf(document: Document): Node[] {
  return [...document.querySelectorAll('style')].map((style) => style.cloneNode(true));
}
