import { detectPage } from '../pages/detect';
import { KOG } from '../pages/hosts';
import { isGateway, mayReadText } from '../pages/patient-data';
import { type Reading, readScreen } from '../screen/read-screen';
import type { Screen } from '../screen/screen';

/**
 * Reads a portal's screen, no further than patient data allows: anywhere but on KOG first headings and labels alone, and
 * the text only where these say that the screen is about the person's own account, or surely KOG's. Of one's own account
 * lists are left out; and only where what looks like a heading does not tell the screen, any short line may be one.
 */
export function readPortal(document: Document, reading: Omit<Reading, 'texts' | 'lists' | 'lines'>): Screen {
  const read = (how: Pick<Reading, 'texts' | 'lists' | 'lines'>) =>
    readScreen(document, { ...reading, ...how });
  if (reading.host === KOG) return read({ texts: true });
  const names = read({ texts: false });
  if (isGateway(names)) return read({ texts: true });
  if (!mayReadText(names)) return names;
  const own = read({ texts: true, lists: false });
  return detectPage(own).outcome === 'page' ? own : read({ texts: true, lists: false, lines: true });
}
