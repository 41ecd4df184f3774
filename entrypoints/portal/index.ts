/**
 * Runs in the portals' tabs. An unlisted script that the manifest names itself: WXT's own wrapper for content scripts
 * announces itself to the page by an event that bears the extension's id.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isConnected, onAdviceChanged, send } from '../../lib/messages';
import { createOverlay } from '../../lib/overlay/overlay';
import { KASPER } from '../../lib/pages/hosts';
import { followScreen } from '../../lib/portal/follow-screen';
import { browserLook } from '../../lib/screen/browser-look';

export default defineUnlistedScript(() => {
  /** After an update the worker no longer answers this copy: it leaves, and the page stays as it is. */
  const leaveIfAlone = (error: unknown) => {
    if (isConnected()) return console.warn('KASPER Guide:', error);
    following.stop();
    overlay.hide();
  };
  const overlay = createOverlay(document, {
    patientsMayShow: location.hostname === KASPER,
    onOpenPanel: () => void send({ kind: 'openPanel' }).catch(leaveIfAlone),
  });
  send({ kind: 'hello' }).catch(leaveIfAlone);
  const following = followScreen(document, {
    host: location.hostname,
    look: browserLook,
    clock: () => performance.now(),
    ask: (detection) =>
      send({ kind: 'pageSeen', detection }).catch((error: unknown) => {
        leaveIfAlone(error);
        return null;
      }),
    show: overlay.show,
    hide: overlay.hide,
  });
  onAdviceChanged(following.again);
  // Left for another page, or kept by the browser to be gone back to.
  window.addEventListener('pagehide', () => void send({ kind: 'pageLeft' }).catch(() => undefined));
  window.addEventListener('pageshow', ({ persisted }) => persisted && following.again());
});
