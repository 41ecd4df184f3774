/**
 * Follows what a portal tab shows: looks when the page has settled, asks for advice when another screen is
 * recognised, and moves the hints along when the same screen is drawn anew.
 */
import type { Advice } from '../guide/advice';
import { detectPage } from '../pages/detect';
import { findTarget } from '../pages/find-sign';
import { KOG } from '../pages/hosts';
import type { Detection, PageId, Target } from '../pages/page';
import { mayReadText } from '../pages/patient-data';
import { glance } from '../screen/glance';
import type { Look } from '../screen/look';
import type { Screen } from '../screen/screen';
import { type Include, onSettled } from '../screen/settle';
import { readPortal } from './read-portal';

export interface Following {
  /** Ask again: what the person said in the panel may have changed the advice. */
  again(): void;
  stop(): void;
}

export interface Surroundings {
  /** The host whose screen it is: that of the address, but for drawings of it. */
  readonly host: string;
  /** A fresh look at the elements: one for each reading. */
  readonly look: () => Look;
  /** Counts milliseconds. */
  readonly clock: () => number;
  readonly ask: (detection: Detection) => Promise<Advice | null>;
  readonly show: (advice: Advice, resolve: (target: Target) => Element | null) => void;
  readonly hide: () => void;
}

export function followScreen(
  document: Document,
  { host, look, clock, ask, show, hide }: Surroundings,
): Following {
  const patientsMayShow = host !== KOG;
  let detection: Detection | null = null;
  let resolve: (target: Target) => Element | null = () => null;
  let advice: Advice | null = null;
  let stoodDownAt: string | null = null;
  let goesOn = false;
  let turn = 0;
  let turnedAt: string | null = null;
  let asked: readonly (string | undefined)[] = [];

  const present = () => (advice ? show(advice, (target) => resolve(target)) : hide());

  const seen = async (now: Detection) => {
    // The same page with other signs about it keeps its hints while the worker is asked.
    if (pageOf(now) !== pageOf(detection)) advice = null;
    detection = now;
    present();
    const answer = await ask(now);
    if (now !== detection) return; // Another screen has come in the meantime.
    advice = answer;
    present();
  };

  /**
   * Another screen that is not known: it stands elsewhere, is headed otherwise, or asks something else. A form that shows
   * one more field is the same; a search field above all screens makes none. By their names, for a page may ask for
   * something else with the same element.
   */
  const turnAt = ({ fields }: Screen): number => {
    const at = glance(document, look());
    const names = fields.map((field) => field.names[0]);
    const kept = asked.filter((name) => names.includes(name)).length;
    if (at !== turnedAt || (kept * 2 <= asked.length && asked.length + names.length > 0)) turn++;
    turnedAt = at;
    asked = names;
    return turn;
  };

  const read = (include: Include): Detection => {
    try {
      const screen = readPortal(document, { host, look: look(), onRoot: include });
      const now = detectPage(screen);
      goesOn = isEmpty(screen) || mayReadText(screen);
      // Of a screen that is not known nothing is kept.
      resolve = now.outcome === 'page' ? (target) => findTarget(screen, target) : () => null;
      return now.outcome === 'page' ? now : { ...now, turn: turnAt(screen) };
    } catch (error) {
      // What cannot be read is not known; the person's console says why, and the panel says that we are lost.
      console.warn('KASPER Guide:', error);
      return { outcome: 'unknown', nearest: [] };
    }
  };

  const stop = onSettled(document, clock, (include) => {
    if (stoodDownAt !== null && stoodDownAt === glance(document, look())) return;
    const now = read(include);
    const standDown = patientsMayShow && now.outcome !== 'page' && !goesOn;
    stoodDownAt = standDown ? glance(document, look()) : null;
    if (JSON.stringify(now) === JSON.stringify(detection)) present();
    else void seen(now);
  });
  return {
    again: () => void (detection && seen({ ...detection })),
    stop: () => {
      stop();
      detection = null;
    },
  };
}

/** Nothing but its name is there yet, or that it is coming: there is nothing to stand down from. */
function isEmpty({ fields, headings }: Screen): boolean {
  return fields.length === 0 && headings.every(({ name }) => /kasper|kentucky|^loading|wait/.test(name));
}

function pageOf(detection: Detection | null): PageId | null {
  return detection?.outcome === 'page' ? detection.page : null;
}
