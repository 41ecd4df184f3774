import { notRead } from './not-read';

/**
 * How a page of ours is drawn anew: it reads what is kept, then shows it. Reads may end in another order than they were
 * begun; what is shown is always what was asked for last. What cannot be read is said. `read` may tell what it knows
 * before all is read.
 */
export function redraw<Read>(
  root: HTMLElement,
  read: (meanwhile: (known: Read) => void) => Promise<Read>,
  show: (read: Read) => void,
): () => void {
  let asked = 0;
  return () => {
    asked += 1;
    const mine = asked;
    const draw = (what: Read) => {
      if (mine === asked) show(what);
    };
    read(draw)
      .then(draw)
      .catch((error: unknown) => mine === asked && notRead(root, error));
  };
}
