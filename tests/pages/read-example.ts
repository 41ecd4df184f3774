import { Window } from 'happy-dom';
import { detectPage } from '../../lib/pages/detect';
import { KASPER } from '../../lib/pages/hosts';
import type { Detection } from '../../lib/pages/page';
import { readPortal } from '../../lib/portal/read-portal';
import type { Screen } from '../../lib/screen/screen';
import { markupLook } from '../screen/markup-look';

/** What running text the guide reads of a document, served by KASPER if nothing else is said. */
export function textsOf(html: string, host = KASPER, path = '/'): readonly string[] {
  return readExample(html, host, path, (screen) => screen.texts.map((text) => text.name));
}

/** What the guide makes of a document served at `host`, told from markup alone. */
export function detectExample(html: string, host: string, path = '/'): Detection {
  return readExample(html, host, path, detectPage);
}

/** What is made of a document as long as it is open: its elements live no longer. */
export function readExample<T>(html: string, host: string, path: string, judge: (screen: Screen) => T): T {
  const window = new Window({ url: `https://${host}${path}` });
  try {
    window.document.write(html);
    return judge(readPortal(window.document as unknown as Document, { host, look: markupLook }));
  } finally {
    window.close();
  }
}
