import { controlsIn } from './controls';
import { focused } from './focused';
import { type Located, locate, rectOf, type Sight } from './locate';
import { move } from './move';
import type { Outlined, Outlines } from './outlines';
import { away, beak, beside, choose, clearOf, corners, type Size, type Spot } from './place';
import { clip, height, isEmpty, overlap, type Rect, width } from './rect';
import { successor } from './successor';

/** What the callout must know of where it is, to say the right thing. */
export interface Stance {
  /** Which way its target went out of view. */
  readonly away: 'up' | 'down' | null;
  /** There is no room but for the small tag. */
  readonly cramped: boolean;
}

export interface Setting {
  readonly document: Document;
  readonly host: Element;
  readonly view: Window;
  /** Holds the callout; its content decides its size. */
  readonly callout: HTMLElement;
  readonly outlines: Outlines;
  /** No words of the page are to be compared. */
  readonly patientsMayShow: boolean;
  /** Draws the callout anew, at once. */
  readonly stand: (stance: Stance) => void;
}

export interface Scene {
  /** The first is what the callout speaks of. Its content may have changed too. */
  show(outlined: readonly Outlined[]): void;
  /** Brings everything to its place; true when anything had moved. */
  look(): boolean;
}

/** Puts everything of ours where it belongs, given where everything of the page's is. */
export function createScene(setting: Setting): Scene {
  const { document, host, view, callout, outlines, patientsMayShow, stand } = setting;
  let shown: readonly Outlined[] = [];
  let sights: readonly (Sight | null)[] = [];
  let stance: Stance = { away: null, cramped: false };
  let spot: Spot | null = null;
  /** Size of the callout unless cramped; null: not known. */
  let size: Size | null = null;
  let port: Rect = { left: 0, top: 0, right: 0, bottom: 0 };
  let focus: Located | null = null;
  let before = '';

  function look(): boolean {
    const was = JSON.stringify(port);
    port = portOf(view);
    if (JSON.stringify(port) !== was) size = null;
    shown = shown.map((each, index) => ({ ...each, target: alive(each.target, sights[index]) }));
    sights = shown.map(({ target }) => (target.element.isConnected ? target.read() : null));
    const focusAt = readFocus();
    const now = JSON.stringify([port, sights, focusAt, rectOf(callout)]);
    if (now === before) return false;
    before = now;
    const [target] = sights;
    spot = target && !isEmpty(target.whole) ? find(target, focusAt) : null;
    const name = `callout ${spot?.side ?? 'nowhere'}`;
    if (callout.className !== name) callout.className = name;
    const moves = outlines.round(shown, sights);
    if (spot && target) {
      callout.style.setProperty('--beak', `${beak(spot, target.through)}px`);
      const fixed = spot.side === 'corner' || shown[0]?.target.pinned === true;
      moves.push({ box: callout, to: spot.box, fixed, resize: false });
    }
    move(moves);
    return true;
  }

  /** The callout whole, beside its target or in a corner; else the tag; else nothing: what is covered is worse. */
  function find(target: Sight, focusAt: Rect | null): Spot | null {
    const way = away(clip(target.through, port), target.whole, port);
    if (way !== stance.away) {
      size = null;
      spot = null;
      take({ away: way, cramped: false });
    }
    if (!size && stance.cramped) take({ away: way, cramped: false });
    size = stance.cramped && size ? size : sizeNow();
    const found = fitting(size, target, focusAt);
    if ((found === null) !== stance.cramped) take({ away: way, cramped: found === null });
    return found ?? fitting(sizeNow(), target, focusAt);
  }

  function fitting(its: Size, target: Sight, focusAt: Rect | null): Spot | null {
    const main = sights.filter((_, index) => shown[index]?.tone !== 'quiet');
    const avoid = [...main.map((sight) => sight?.whole), focusAt].filter((each) => each != null);
    const quiet = sights.flatMap((sight) => sight?.through ?? []);
    const taken = controlsIn(document, port);
    const under = (box: Rect, all: readonly Rect[]) => all.filter((each) => overlap(each, box)).length;
    const cost = (box: Rect) => under(box, quiet) * 16 + under(box, taken);
    const seen = clip(target.through, port);
    const spots = stance.away ? [] : [...beside(its, seen, port), ...clearOf(its, seen, port, taken)];
    // A corner is taken rather than a place over what a person may want to use.
    spots.push(...corners(its, port, stance.away === 'up'));
    return choose(spots, port, avoid, spot?.id ?? '', cost);
  }

  function take(next: Stance): void {
    stance = next;
    stand(next);
  }

  function sizeNow(): Size {
    const box = rectOf(callout);
    return { width: box.width, height: box.height };
  }

  function alive(target: Located, seen: Sight | null | undefined): Located {
    if (target.element.isConnected || !seen) return target;
    return successor(target.element, seen.through, document, patientsMayShow) ?? target;
  }

  /** What has the focus and can be kept clear of: a field, a button, hardly a region half as large as the tab. */
  function readFocus(): Rect | null {
    const element = focused(document);
    if (!element || element === host) return null;
    if (element !== focus?.element) focus = locate(element, document);
    const seen = clip(focus.read().through, port);
    return isEmpty(seen) || width(seen) * height(seen) > (width(port) * height(port)) / 2 ? null : seen;
  }

  return {
    look,
    show(outlined) {
      shown = outlined;
      sights = [];
      size = null;
      before = '';
    },
  };
}

/**
 * The viewport less its scroll bars, however far it is pinched open. A box of ours as large as it would not do: a page
 * that animates the transform of our host, even in vain, makes the host the frame of all that is fixed in it.
 */
function portOf({ visualViewport, innerWidth, innerHeight }: Window): Rect {
  const {
    width: right,
    height: bottom,
    scale,
  } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { left: 0, top: 0, right: right * scale, bottom: bottom * scale };
}
