import { Window } from 'happy-dom';
import { detectPage } from '../../lib/pages/detect';
import type { Detection } from '../../lib/pages/page';
import { readPortal } from '../../lib/portal/read-portal';
import { markupLook } from '../screen/markup-look';

/** What the guide makes of a document served at `host`, told from markup alone. */
export function detectExample(html: string, host: string, path = '/'): Detection {
  const window = new Window({ url: `https://${host}${path}` });
  try {
    window.document.write(html);
    return detectPage(readPortal(window.document as unknown as Document, markupLook, () => {}));
  } finally {
    window.close();
  }
}
