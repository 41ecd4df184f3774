import { rectOf } from './locate';
import { isEmpty, type Rect } from './rect';

// A label before its field is often as wide as the form, and empty for the most part; one after its box is what is clicked.
const CONTROLS =
  'a,button,input,select,textarea,input+label,summary,[role="button"],[role="link"],[role="tab"],[role="radio"],[role="checkbox"]';
/** More than a form shows; a page of thousands of links is not measured whole. */
const MOST = 300;
const WORDS = 200;

/** Where everything stands that can be used in the page, as far as it is in `view`: no place for a callout. */
export function controlsIn(document: Document, view: Rect): Rect[] {
  return [...document.querySelectorAll(CONTROLS)]
    .slice(0, MOST)
    .map(withWords)
    .filter((box) => !isEmpty(box) && box.bottom > view.top && box.top < view.bottom);
}

/** The words of a box or a button of choice stand to its right, whether in a label or not. */
function withWords(element: Element): Rect {
  // The browser's box has getters alone: nothing of it is there to be spread.
  const { left, top, right, bottom } = rectOf(element);
  const words = element.matches('[type="radio"],[type="checkbox"]') ? WORDS : 0;
  return { left, top, right: right + words, bottom };
}
