/**
 * The pretend portals in a page of the extension: one pure function, drawn here, led by what leads on the portals. What
 * is typed stays in this page's memory, and goes with it.
 */
import { send } from '../../lib/messages';
import type { Detection } from '../../lib/pages/page';
import { HOSTS } from '../../practice/hosts';
import { hashOf, openingOf } from '../../practice/in-page/address';
import { drawInPage } from '../../practice/in-page/draw-in-page';
import { listen } from '../../practice/in-page/listen';
import { open, type PracticeAction } from '../../practice/journey/action';
import { practise } from '../../practice/journey/practise';
import { freshPractice } from '../../practice/journey/state';
import { saveFile } from '../sidepanel/save-file';
import { lead } from './lead';

function start(now: () => number): void {
  let state = freshPractice(now());
  let stopLeading = () => {};

  const seen = (detection: Detection | null) =>
    send({ kind: 'practiceSeen', detection, ahead: state.shift }).catch((error: unknown) => {
      console.warn('KASPER Guide:', error);
      return null;
    });

  function act(action: PracticeAction): void {
    stopLeading();
    const { screen, download, anew, ...answer } = practise(state, action, now());
    state = answer.state;
    if (download) saveFile(download.name, new Uint8Array(download.bytes), download.type);
    if (anew) begin();
    const address = hashOf(screen.host, screen.path);
    if (address !== location.hash) history.pushState(null, '', address);
    drawInPage(document, screen, state.skin);
    scrollTo(0, 0);
    const isDesk = screen.frame === 'practice';
    stopLeading = isDesk ? () => {} : lead(HOSTS[screen.host], seen);
    if (isDesk) void seen(null);
  }

  const begin = () => void send({ kind: 'practiceBegins' }).catch(console.warn);

  begin();
  listen(window, act);
  act(openingOf(location.hash) ?? open('kog', '/practice/'));
  window.addEventListener('pagehide', () => void send({ kind: 'practiceLeft' }).catch(() => undefined));
  // Brought back by the browser, its notes are gone: practice begins anew.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

start(Date.now);
