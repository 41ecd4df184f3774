/**
 * Runs in the portals' tabs. An unlisted script that the manifest names itself: WXT's own wrapper for content scripts
 * announces itself to the page by an event that bears the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isConnected, onTold, send, WITHDRAWN } from '../../lib/messages';
import { createOverlay } from '../../lib/overlay/overlay';
import { KOG } from '../../lib/pages/hosts';
import { followScreen } from '../../lib/portal/follow-screen';
import { browserLook } from '../../lib/screen/browser-look';

/** What a person does, or comes back by: nothing of it is read. */
const ACTS = ['keydown', 'pointerdown', 'focusin', 'visibilitychange'];

export default defineUnlistedScript(() => {
  const acting = new AbortController();
  /** After an update the worker no longer answers this copy: it leaves, and the page stays as it is. */
  const isNeeded = () => {
    if (isConnected()) return true;
    leave();
    return false;
  };
  const leave = () => {
    acting.abort();
    following.stop();
    overlay.hide();
  };
  const failed = (error: unknown) => {
    if (isNeeded()) console.warn('KASPER Guide:', error);
  };
  const overlay = createOverlay(document, {
    patientsMayShow: location.hostname !== KOG,
    mayReturn: isNeeded,
    onOpenPanel: () => void send({ kind: 'openPanel' }).catch(failed),
  });
  send({ kind: 'hello' }).catch(failed);
  const following = followScreen(document, {
    host: location.hostname,
    look: browserLook,
    clock: () => performance.now(),
    ask: (detection) =>
      send({ kind: 'pageSeen', detection }).catch((error: unknown) => {
        failed(error);
        return null;
      }),
    show: overlay.show,
    hide: overlay.hide,
  });
  onTold((word) => (word === WITHDRAWN ? leave() : following.again()));
  // Nobody tells a copy that it was replaced, but that its successor takes out its element. Where none comes, or nothing
  // is shown, this copy looks when somebody is there to see it: a port to the worker would close with every rest of it.
  for (const act of ACTS) {
    window.addEventListener(act, isNeeded, { capture: true, passive: true, signal: acting.signal });
  }
  // Left for another page, or kept by the browser to be gone back to.
  window.addEventListener('pagehide', () => void send({ kind: 'pageLeft' }).catch(() => undefined));
  window.addEventListener('pageshow', ({ persisted }) => persisted && following.again());
});
