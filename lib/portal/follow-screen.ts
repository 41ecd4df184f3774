/**
 * Follows what a portal tab shows: looks when the page has settled, asks for advice when another screen is
 * recognised, and moves the hints along when the same screen is drawn anew.
 */
import type { Advice } from '../guide/advice';
import { detectPage } from '../pages/detect';
import { findTarget } from '../pages/find-sign';
import { KASPER } from '../pages/hosts';
import type { Detection, Target } from '../pages/page';
import { glance } from '../screen/glance';
import type { Look } from '../screen/look';
import { type Include, onSettled } from '../screen/settle';
import { readPortal } from './read-portal';

export interface Following {
  /** Ask again: what the person said in the panel may have changed the advice. */
  again(): void;
  stop(): void;
}

export interface Surroundings {
  readonly look: Look;
  /** Counts milliseconds. */
  readonly clock: () => number;
  readonly ask: (detection: Detection) => Promise<Advice | null>;
  readonly show: (advice: Advice, resolve: (target: Target) => Element | null) => void;
  readonly hide: () => void;
}

export function followScreen(document: Document, { look, clock, ask, show, hide }: Surroundings): Following {
  const patientsMayShow = document.location.hostname === KASPER;
  let asked = '';
  let resolve: (target: Target) => Element | null = () => null;
  let advice: Advice | null = null;
  let stoodDownAt: string | null = null;

  const seen = async (detection: Detection) => {
    asked = JSON.stringify(detection);
    const mine = asked;
    const answer = await ask(detection);
    if (mine !== asked) return; // Another screen has come in the meantime.
    advice = answer;
    present();
  };
  const present = () => (advice ? show(advice, (target) => resolve(target)) : hide());

  const lookAtScreen = (include: Include) => {
    if (stoodDownAt !== null && stoodDownAt === glance(document, look)) return;
    const screen = readPortal(document, look, include);
    const detection = detectPage(screen);
    stoodDownAt = patientsMayShow && detection.outcome !== 'page' ? glance(document, look) : null;
    resolve = (target) => findTarget(screen, target);
    if (JSON.stringify(detection) === asked) present();
    else {
      advice = null;
      hide();
      void seen(detection);
    }
  };

  const stop = onSettled(document, clock, lookAtScreen);
  return {
    again: () => void seen(JSON.parse(asked) as Detection),
    stop,
  };
}
