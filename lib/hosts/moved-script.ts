import type { Scripting } from 'webextension-polyfill';
import { KASPER, KOG } from '../pages/hosts';
import { DATA_UPLOAD, originOf } from './sites';

/** The portals' script on hosts that the person allowed; the manifest names it for the portals' own. */
export const MOVED = 'moved';

const OWN = [KOG, KASPER].map(originOf);
const STATE = /^(https|\*):\/\/([a-z0-9*-]+\.)*ky\.gov\/\*$/;

/**
 * Where the script is to be registered besides: on every host of the state that the browser says is allowed. The
 * permission itself is the only record. Null: nowhere. Whoever allowed the whole of ky.gov in the browser's own settings
 * meant it, but for the portals, which have the script, and the data upload.
 */
export function movedScript(origins: readonly string[]): Scripting.RegisteredContentScript | null {
  const matches = origins.filter((origin) => STATE.test(origin) && !OWN.includes(origin)).sort();
  if (matches.length === 0) return null;
  return {
    id: MOVED,
    js: ['portal.js'],
    matches,
    excludeMatches: [...OWN, originOf(DATA_UPLOAD)],
    runAt: 'document_idle',
  };
}
