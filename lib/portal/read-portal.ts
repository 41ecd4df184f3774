import { KASPER } from '../pages/hosts';
import { mayReadText } from '../pages/patient-data';
import type { Look } from '../screen/look';
import { readScreen } from '../screen/read-screen';
import type { Screen } from '../screen/screen';

/**
 * Reads a portal's screen, no further than patient data allows: on KASPER first headings and labels alone, and the
 * text only where these say that the screen is about the person's own account.
 */
export function readPortal(document: Document, look: Look, onRoot: (root: Node) => void): Screen {
  if (document.location.hostname !== KASPER) return readScreen(document, { look, texts: true, onRoot });
  const names = readScreen(document, { look, texts: false, onRoot });
  return mayReadText(names) ? readScreen(document, { look, texts: true, lines: true, onRoot }) : names;
}
