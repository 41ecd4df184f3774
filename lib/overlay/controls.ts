import { rectOf } from './locate';
import { isEmpty, type Rect } from './rect';

const CONTROLS =
  'a,button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"],[role="radio"],[role="checkbox"]';
/** More than a form shows; a page of thousands of links is not measured whole. */
const MOST = 300;

/** Where everything stands that can be used in the page, as far as it is in `view`: no place for a callout. */
export function controlsIn(document: Document, view: Rect): Rect[] {
  return [...document.querySelectorAll(CONTROLS)]
    .slice(0, MOST)
    .map(rectOf)
    .filter((box) => !isEmpty(box) && box.bottom > view.top && box.top < view.bottom);
}
