import { HEADINGS } from './headings';
import type { Look } from './look';
import { shortText } from './own-text';

/**
 * The least that tells one screen from another: address, title and main heading. On a screen where patient data may
 * stand, nothing else is read until this changes; postbacks and single-page flows keep the address.
 */
export function glance(document: Document, look: Look): string {
  const main = [...document.querySelectorAll(HEADINGS)].find((heading) => look.visible(heading));
  return [document.location?.href, document.title, main ? shortText(main, 120) : ''].join('\n');
}
