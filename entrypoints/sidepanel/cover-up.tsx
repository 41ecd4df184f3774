import { render } from 'preact';
import { Cover } from '../../components/people/cover';
import type { InForce } from '../../lib/facts/in-force';
import { watchIdle } from '../../lib/people/idle-watch';
import type { Words } from '../../lib/words/words';

/** Covers what stands in `root` after idle time on a shared computer. To be asked before drawing: true, it is covered. */
export function coverUp(
  root: HTMLElement,
  redraw: () => void,
): ({ shared }: InForce, words: Words) => boolean {
  let hidden = false;
  const set = (hide: boolean) => {
    hidden = hide;
    redraw();
  };
  const hideAfter = watchIdle(window, Date.now, () => set(true));
  return ({ shared: { mode, hideAfter: minutes } }, words) => {
    hideAfter(mode === 'off' || hidden ? null : minutes);
    if (hidden) render(<Cover words={words} onShow={() => set(false)} />, root);
    return hidden;
  };
}
