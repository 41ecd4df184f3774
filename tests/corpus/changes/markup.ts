/** The same things made of other elements, named by other attributes, in another order. */
import { type Change, replaceTag } from './change';

export const MARKUP: Readonly<Record<string, Change>> = {
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
  'tables for boxes': (document) => {
    for (const label of [...document.querySelectorAll<HTMLLabelElement>('label[for]')]) {
      const field = label.parentElement?.querySelector(`[id="${label.htmlFor}"]`);
      if (!field || !/^(text|email|password|tel)$/.test(field.getAttribute('type') ?? 'text')) continue;
      const table = document.createElement('table');
      const row = table.appendChild(document.createElement('tr'));
      label.replaceWith(table);
      row.appendChild(document.createElement('td')).append(...label.childNodes);
      row.appendChild(document.createElement('td')).append(field);
    }
  },
  'boxes for tables': (document) => {
    for (const part of [...document.querySelectorAll('table,tbody,tr,td,th')]) {
      const box = replaceTag(document, part, 'div');
      if (part.localName === 'th') box.setAttribute('style', 'font-weight: bold');
    }
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
  'its parts in another order': (document, random) => {
    for (const parent of document.querySelectorAll('main,fieldset,tbody')) {
      const parts = [...parent.children];
      if (parts.length > 2 && random() < 0.5) parent.append(...parts.sort(() => random() - 0.5));
    }
  },
};

function wrap(document: Document, element: Element, tag: string): void {
  const box = document.createElement(tag);
  element.replaceWith(box);
  box.append(element);
}
