import { subscribe } from '../../lib/facts/store';
import type { Advice } from '../../lib/guide/advice';
import { send } from '../../lib/messages';
import { createOverlay } from '../../lib/overlay/overlay';
import type { Detection } from '../../lib/pages/page';
import { followScreen } from '../../lib/portal/follow-screen';
import { browserLook } from '../../lib/screen/browser-look';

/** Leads through a drawing as through the screen that `host` would show, by the code that runs there; hands back its end. */
export function lead(host: string, ask: (detection: Detection) => Promise<Advice | null>): () => void {
  const overlay = createOverlay(document, {
    patientsMayShow: false,
    mayReturn: () => true,
    onOpenPanel: () =>
      void send({ kind: 'openPanel' }).catch((error: unknown) => console.warn('KASPER Guide:', error)),
  });
  const following = followScreen(document, {
    host,
    look: browserLook,
    clock: () => performance.now(),
    ask,
    show: overlay.show,
    hide: overlay.hide,
  });
  // What the trainee says in the panel may change what is to be shown.
  const stopListening = subscribe(following.again);
  return () => {
    stopListening();
    following.stop();
    overlay.hide();
  };
}
