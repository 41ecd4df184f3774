import { height, type Rect, width } from './rect';

const CONTROLS = 'a,button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"]';
/** Where a box is sampled, in parts of its width and height. */
const PARTS = [0.04, 0.35, 0.65, 0.96];

/** How much of what can be used in the page would lie under a box: at how many of 16 points. */
export function coverage(box: Rect, document: Document, host: Element): number {
  let covered = 0;
  for (const across of PARTS) {
    for (const down of PARTS) {
      const x = box.left + across * width(box);
      const y = box.top + down * height(box);
      const under = Document.prototype.elementsFromPoint.call(document, x, y);
      const uppermost = under.find((each) => each !== host);
      if (uppermost && Element.prototype.closest.call(uppermost, CONTROLS)) covered++;
    }
  }
  return covered;
}
