/**
 * A copy of the production build whose portal script is preceded by notes: whatever it reads of a page's text, of an
 * attribute or of a field goes through the DOM's getters and methods, and these are wrapped in the script's own world.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT } from '../../scripts/project.ts';

export interface Read {
  /** The getter or method. */
  readonly by: string;
  /** Name of the element, or of the one the text stands in. */
  readonly of: string;
  readonly said: string;
}

/** Makes the copy in `folder`. */
export async function copyThatNotesReads(folder: string): Promise<void> {
  await cp(BUILT.chrome, folder, { recursive: true });
  const script = join(folder, 'portal.js');
  await writeFile(script, `(${noteReads.toString()})();\n${await readFile(script, 'utf8')}`);
}

/** Everything the portal script has read in the page so far; to be called once before the page is opened. */
export async function readsIn(page: Page): Promise<() => Promise<readonly Read[]>> {
  const cdp = await page.context().newCDPSession(page);
  let world = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await cdp.send('Runtime.enable');
  return async () => {
    const params = { contextId: world, expression: 'readsOfPage', returnByValue: true };
    return (await cdp.send('Runtime.evaluate', params)).result.value as readonly Read[];
  };
}

/** Runs in the world of the portal script, before it. */
function noteReads(): void {
  const reads: Read[] = [];
  Object.assign(globalThis, { readsOfPage: reads });
  const { nodeName, parentNode } = Object.getOwnPropertyDescriptors(Node.prototype);
  const nameOf = (node: unknown): string => {
    if (!(node instanceof Node)) return '';
    const name = `${nodeName.get?.call(node)}`;
    return name === '#text' ? nameOf(parentNode.get?.call(node)) : name.toLowerCase();
  };
  const noted = (name: string, own: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      const said = own.apply(this, given);
      if (said !== null) reads.push({ by: [name, ...given].join(' '), of: nameOf(this), said: `${said}` });
      return said;
    };
  const wrapped: readonly (readonly [{ prototype: object }, string])[] = [
    [Node, 'nodeValue textContent cloneNode'],
    [CharacterData, 'data substringData'],
    [Text, 'wholeText'],
    [Attr, 'value'],
    [Element, 'getAttribute getAttributeNode attributes innerHTML outerHTML getHTML ariaLabel'],
    [HTMLElement, 'innerText outerText title'],
    [HTMLInputElement, 'value defaultValue valueAsNumber valueAsDate files placeholder'],
    [HTMLTextAreaElement, 'value defaultValue textLength'],
    [HTMLSelectElement, 'value selectedOptions selectedIndex'],
    [HTMLOptionElement, 'text value label'],
    [HTMLAnchorElement, 'text href'],
    [HTMLImageElement, 'alt'],
    [FormData, 'get getAll entries'],
    [Range, 'toString cloneContents'],
    [Selection, 'toString'],
    [XMLSerializer, 'serializeToString'],
  ];
  for (const [{ prototype }, names] of wrapped) {
    for (const name of names.split(' ')) {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      if (!found) throw new Error(`There is no ${name} to wrap.`);
      const changed = found.get ? { get: noted(name, found.get) } : { value: noted(name, found.value) };
      Object.defineProperty(prototype, name, { ...found, ...changed });
    }
  }
}
