import calloutCss from '../../components/overlay/callout.css?inline';
import contentCss from '../../components/overlay/content.css?inline';
import hostCss from '../../components/overlay/host.css?inline';
import type { Advice, Hint } from '../guide/advice';
import type { Target } from '../pages/page';
import { type CalloutEvents, calloutView } from './callout-view';
import { canClear, clearField } from './field-value';
import { type GuardWatch, watchFields } from './guard';
import { createHost } from './host';
import { locate } from './locate';
import { watchMovement } from './movement';
import { createOutlines, type Outlined, type Tone } from './outlines';
import { createScene, type Stance } from './scene';
import { buildStage } from './stage';

export interface Overlay {
  /** Shows advice; `resolve` finds an element in the latest Screen. Called again when the page was drawn anew. */
  show(advice: Advice, resolve: (target: Target) => Element | null): void;
  /** Leaves the page as it was. */
  hide(): void;
}

export interface OverlayOptions {
  readonly onOpenPanel: () => void;
  /** What comes to stand in the page may be about patients: none of it is read here. */
  readonly patientsMayShow: boolean;
  /** Asked when our element was taken out of the page: whether it is to come back. */
  readonly mayReturn: () => boolean;
}

interface LiveHint {
  readonly hint: Hint;
  readonly element: Element;
}

/** Everything the guide does in the page: the callout, the outlines, the guard. Nothing is in the page until `show`. */
export function createOverlay(document: Document, options: OverlayOptions): Overlay {
  const { onOpenPanel, patientsMayShow } = options;
  const view = document.defaultView ?? window;
  const host = createHost(document, hostCss + calloutCss + contentCss, options.mayReturn);
  const stage = buildStage(document, host.root);
  const outlines = createOutlines(stage.addOutline);
  const scene = createScene({
    document,
    view,
    host: host.element,
    ...stage,
    outlines,
    patientsMayShow,
    stand,
  });
  const movement = watchMovement(view, scene.look);

  let advice: Advice | null = null;
  let said = '';
  let hints: readonly LiveHint[] = [];
  let guarded: readonly Element[] = [];
  let filled: readonly Element[] = [];
  let guard: GuardWatch | null = null;
  let at = 0;
  let folded = false;
  let cleared = false;
  let mute = false;
  let stance: Stance = { away: null, cramped: false };

  const on: CalloutEvents = {
    openPanel: onOpenPanel,
    next() {
      at = (at + 1) % hints.length;
      cleared = false;
      refresh();
    },
    showMe() {
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const target = outlined()[0]?.target.element;
      target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
    },
    fold() {
      folded = !folded;
      refresh();
    },
    clear() {
      filled.filter(canClear).forEach(clearField);
      guard?.check();
      cleared = filled.length === 0;
      if (cleared && advice) stage.announce(advice.labels.cleared);
      refresh();
    },
  };

  function stand(next: Stance): void {
    stance = next;
    draw();
  }

  function draw(): void {
    const now = advice && {
      ...{ advice, at, cleared, mute, away: stance.away },
      hints: hints.map(({ hint }) => hint),
      filled: filled.length,
      clearable: filled.filter(canClear).length,
      folded: folded || stance.cramped,
    };
    const shown = now && calloutView(now);
    stage.draw(now && shown && { view: shown, labels: now.advice.labels, on });
    if (shown && !folded && !cleared) stage.announce(shown.title);
  }

  /** What is outlined, and how; the callout speaks of the first. */
  function outlined(): readonly Outlined[] {
    const main: readonly Element[] =
      filled.length > 0 ? filled : hints.slice(at, at + 1).map(({ element }) => element);
    if (main.length === 0) return [];
    const others = [...hints.map(({ element }) => element), ...guarded];
    const quiet = [...new Set(others)].filter((element) => !main.includes(element));
    const as = (tone: Tone) => (element: Element) => ({ target: locate(element, document), tone });
    return [...main.map(as(filled.length > 0 ? 'warn' : 'point')), ...quiet.map(as('quiet'))];
  }

  function refresh(): void {
    const all = outlined();
    draw();
    scene.show(all);
    movement.follow(all.map(({ target }) => target));
  }

  /** Puts the guard to these fields; `learn` is called at once with what stands in them now. */
  function watch(fields: readonly Element[]): void {
    const same = fields.length === guarded.length && fields.every((field) => guarded.includes(field));
    if (same) {
      guard?.check();
      return;
    }
    guard?.stop();
    guard = null;
    guarded = fields;
    if (fields.length > 0) guard = watchFields(view, fields, learn);
    else filled = [];
  }

  function learn(now: readonly Element[]): void {
    if (now.length > 0) cleared = false;
    // At the moment of harm the callout speaks, folded or not.
    if (now.length > 0 && filled.length === 0) folded = false;
    filled = now;
    if (guard) refresh();
  }

  function hide(): void {
    advice = null;
    hints = [];
    watch([]);
    refresh();
    movement.stop();
    host.leave();
  }

  return {
    hide,
    show(next, resolve) {
      const content = JSON.stringify(next);
      const anew = content !== said;
      if (anew) {
        said = content;
        at = 0;
        folded = false;
        cleared = false;
      }
      advice = next;
      hints = next.hints.flatMap((hint) => {
        const element = hint.notWhen && resolve(hint.notWhen) ? null : resolve(hint.pointAt);
        return element ? [{ hint, element }] : [];
      });
      at = Math.min(at, Math.max(0, hints.length - 1));
      host.stay(anew);
      const dialog = document.querySelector('dialog:modal');
      host.raiseOver(dialog);
      mute = dialog !== null;
      watch((next.guard?.fields ?? []).flatMap((field) => resolve(field) ?? []));
      refresh();
    },
  };
}
