import type { DrawnScreen } from '../drawn-screen.ts';
import type { PracticeState } from '../journey/state.ts';
import { renderScreen } from '../skins/render.ts';
import { hashOf } from './address.ts';

/**
 * Makes this document the drawing. The skin's text is parsed into a document of its own, where nothing runs and nothing
 * loads; what comes out holds no script, and every address in it stays in this page.
 */
export function drawInPage(document: Document, screen: DrawnScreen, skin: PracticeState['skin']): void {
  const html = renderScreen(screen, skin === 'usual' ? screen.skin : skin, hashOf);
  const drawn = new DOMParser().parseFromString(html, 'text/html');
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['form[action]', 'action'],
  ] as const) {
    for (const element of drawn.querySelectorAll(selector)) {
      const to = element.getAttribute(name) ?? '';
      if (!to.startsWith('#')) element.setAttribute(name, hashOf(screen.host, to));
    }
  }
  document.documentElement.lang = drawn.documentElement.lang;
  document.head.replaceChildren(...drawn.head.childNodes);
  document.body.replaceWith(drawn.body);
}
