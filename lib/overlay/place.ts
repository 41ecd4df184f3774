import { clamp, height, overlap, type Rect, shift, width } from './rect';

/** A place for the callout: where its box comes to lie and which way it points; `corner` points nowhere. */
export interface Spot {
  readonly id: string;
  readonly side: 'right' | 'below' | 'above' | 'left' | 'corner';
  readonly box: Rect;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the outline's ring and the callout's beak. */
const GAP = 16;
/** From the edge of the viewport. */
const MARGIN = 8;

/** Places beside the target, best first; along its edge the callout slides so as to stay in view. */
export function beside(size: Size, target: Rect, view: Rect): Spot[] {
  const box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const x = (left: number) => clamp(left, view.left + MARGIN, view.right - MARGIN - size.width);
  const y = (top: number) => clamp(top, view.top + MARGIN, view.bottom - MARGIN - size.height);
  const right = target.right + GAP;
  const left = target.left - GAP - size.width;
  const below = target.bottom + GAP;
  const above = target.top - GAP - size.height;
  // Level with the start of the target's edge, or with its end.
  const levels = [
    { id: 'start', across: x(target.left - MARGIN), down: y(target.top - MARGIN) },
    {
      id: 'end',
      across: x(target.right + MARGIN - size.width),
      down: y(target.bottom + MARGIN - size.height),
    },
  ];
  return (['right', 'below', 'above', 'left'] as const).flatMap((side) =>
    levels.map(({ id, across, down }) => ({
      id: `${side} ${id}`,
      side,
      box: shift(
        box,
        { right, left, below: across, above: across }[side],
        { right: down, left: down, below, above }[side],
      ),
    })),
  );
}

/** Level with the target, to the right of everything that can be used there: a form's own column stays free. */
export function clearOf(size: Size, target: Rect, view: Rect, taken: readonly Rect[]): Spot[] {
  const top = clamp(target.top - MARGIN, view.top + MARGIN, view.bottom - MARGIN - size.height);
  const level = taken.filter((each) => each.bottom > top && each.top < top + size.height);
  const left = Math.max(target.right, ...level.map((each) => each.right)) + GAP;
  const box = { left, top, right: left + size.width, bottom: top + size.height };
  return [{ id: 'right clear', side: 'right', box }];
}

/** The corners of the viewport, those nearest to where the target went first. */
export function corners(size: Size, view: Rect, upwards: boolean): Spot[] {
  const box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const right = view.right - MARGIN - size.width;
  const left = view.left + MARGIN;
  const top = view.top + MARGIN;
  const bottom = view.bottom - MARGIN - size.height;
  return [upwards ? top : bottom, upwards ? bottom : top].flatMap((y, row) =>
    [right, left].map((x, column) => ({
      id: `corner ${row}${column}`,
      side: 'corner' as const,
      box: shift(box, x, y),
    })),
  );
}

/**
 * The first place that lies in view and covers nothing of `avoid`. The place taken so far is kept while it is good;
 * otherwise the one that lies over least (`cost`, asked only when there is a choice to make).
 */
export function choose(
  spots: readonly Spot[],
  view: Rect,
  avoid: readonly Rect[],
  kept: string,
  cost: (box: Rect) => number,
): Spot | null {
  const good = spots.filter(({ box }) => contains(view, box) && !avoid.some((each) => overlap(box, each)));
  const same = good.find(({ id }) => id === kept);
  if (same) return same;
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of good) {
    const its = cost(spot.box);
    if (its < least) [best, least] = [spot, its];
    if (its === 0) break;
  }
  return best;
}

function contains(view: Rect, box: Rect): boolean {
  return box.left >= view.left && box.top >= view.top && box.right <= view.right && box.bottom <= view.bottom;
}

/** Where along its edge the callout's beak points at the middle of the target, in pixels from the edge's start. */
export function beak(spot: Spot, target: Rect): number {
  const beside = spot.side === 'left' || spot.side === 'right';
  const middle = beside
    ? (target.top + target.bottom) / 2 - spot.box.top
    : (target.left + target.right) / 2 - spot.box.left;
  return clamp(middle, 18, (beside ? height(spot.box) : width(spot.box)) - 18);
}

/** Which way the target went out of view; null while enough of it is seen to point at. */
export function away(seen: Rect, whole: Rect, view: Rect): 'up' | 'down' | null {
  const enough = (part: number, all: number) => part > 0 && part >= Math.min(all, 40) / 2;
  if (enough(width(seen), width(whole)) && enough(height(seen), height(whole))) return null;
  return whole.top + whole.bottom < view.top + view.bottom ? 'up' : 'down';
}
