import { HEADINGS } from './headings';
import type { Look } from './look';
import { shortText } from './own-text';
import { walk } from './walk';

/**
 * The least that tells one screen from another: address, title and main heading, and what frames call themselves. On a screen where patient data may
 * stand, nothing else is read until this changes; postbacks and single-page flows keep the address.
 */
export function glance(document: Document, look: Look): string {
  let main = '';
  const frames: string[] = [];
  const find = (element: Element) => {
    if (!element.matches(HEADINGS)) return true;
    if (look.visible(element)) main = shortText(element, 120);
    return main ? 'stop' : true;
  };
  if (document.body)
    walk(document.body, find, (root) => frames.push(`${(root as Document).URL} ${(root as Document).title}`));
  return [document.location?.href, document.title, main, ...frames].join('\n');
}
