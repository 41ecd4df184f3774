import { KOG } from '../pages/hosts';
import { isGateway, mayReadText } from '../pages/patient-data';
import { type Reading, readScreen } from '../screen/read-screen';
import type { Screen } from '../screen/screen';

/**
 * Reads a portal's screen, no further than patient data allows: anywhere but on KOG first headings and labels alone, and
 * the text only where these say that the screen is about the person's own account, or surely KOG's.
 */
export function readPortal(document: Document, reading: Omit<Reading, 'texts' | 'lines'>): Screen {
  const read = (texts: boolean, lines: boolean) => readScreen(document, { ...reading, texts, lines });
  if (reading.host === KOG) return read(true, false);
  const names = read(false, false);
  const gateway = isGateway(names);
  return gateway || mayReadText(names) ? read(true, !gateway) : names;
}
