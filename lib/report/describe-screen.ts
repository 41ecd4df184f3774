import { judgePages } from '../pages/detect';
import { KOG } from '../pages/hosts';
import { isGateway, mayReadText } from '../pages/patient-data';
import { readPortal } from '../portal/read-portal';
import type { Look } from '../screen/look';
import type { Screen } from '../screen/screen';
import { harmless, pathShape } from './harmless-words';
import type { Named, ScreenReport } from './screen-report';

/** Under this name the report lies in the tab until the panel takes it. */
export const LAID_DOWN = 'kasperGuideReport';

/** More than tells one screen from another. */
const MOST = 60;

/**
 * Describes the screen for a report. Runs in the portal's tab on a person's click: what leaves the tab is this alone, and
 * every name in it is made of harmless words. Where patients may show, it looks no further than the guide does there,
 * and tells of headings and labels alone: links and buttons of such a screen are often somebody's name.
 */
export function describeScreen(document: Document, look: Look): ScreenReport {
  const screen = readPortal(document, { host: document.location.hostname, look });
  const patients = patientsMayShow(screen);
  return {
    host: screen.host,
    path: pathShape(document.location.pathname),
    title: harmless(screen.title),
    patients,
    headings: screen.headings.slice(0, MOST).map(({ name }) => ({ role: 'heading', name: harmless(name) })),
    fields: screen.fields
      .slice(0, MOST)
      .map(({ kind, names }) => ({ role: kind, name: firstHarmless(names) })),
    actions: patients
      ? []
      : screen.actions.slice(0, MOST).map(({ kind, name }) => ({
          role: kind === 'place' ? 'tab' : kind,
          name: harmless(name),
        })),
    pages: judgePages(screen)
      .filter(({ met }) => met.length > 0)
      .slice(0, 2)
      .map(({ page, met, missed }) => ({
        page: page.id,
        met: [...new Set(met)],
        missed: [...new Set(missed)],
      })),
  };
}

function patientsMayShow(screen: Screen): boolean {
  return screen.host !== KOG && !isGateway(screen) && !mayReadText(screen);
}

/** A field may have several names; one that may be told says enough. */
function firstHarmless(names: readonly string[]): Named['name'] {
  return names.map(harmless).find((name) => name !== null) ?? null;
}
