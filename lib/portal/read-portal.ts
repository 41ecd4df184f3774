import { KASPER } from '../pages/hosts';
import { mayReadText } from '../pages/patient-data';
import { type Reading, readScreen } from '../screen/read-screen';
import type { Screen } from '../screen/screen';

/**
 * Reads a portal's screen, no further than patient data allows: on KASPER first headings and labels alone, and the
 * text only where these say that the screen is about the person's own account.
 */
export function readPortal(document: Document, reading: Omit<Reading, 'texts' | 'lines'>): Screen {
  if (reading.host !== KASPER) return readScreen(document, { ...reading, texts: true });
  const names = readScreen(document, { ...reading, texts: false });
  return mayReadText(names) ? readScreen(document, { ...reading, texts: true, lines: true }) : names;
}
