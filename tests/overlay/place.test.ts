import fc from 'fast-check';
import { expect, it } from 'vitest';
import { away, beside, choose, corners } from '../../lib/overlay/place';
import { overlap, type Rect } from '../../lib/overlay/rect';

const rect = fc
  .tuple(
    fc.integer({ min: -300, max: 1500 }),
    fc.integer({ min: -300, max: 1200 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([left, top, wide, high]): Rect => ({ left, top, right: left + wide, bottom: top + high }));
const port = fc
  .tuple(fc.integer({ min: 240, max: 1600 }), fc.integer({ min: 160, max: 1200 }))
  .map(([right, bottom]): Rect => ({ left: 0, top: 0, right, bottom }));
const size = fc.record({
  width: fc.integer({ min: 60, max: 340 }),
  height: fc.integer({ min: 24, max: 500 }),
});
const nothing = () => 0;

it('never covers what it must not, and never leaves the view', () => {
  fc.assert(
    fc.property(rect, port, size, fc.array(rect, { maxLength: 3 }), (target, view, callout, others) => {
      const avoid = [target, ...others];
      const all = [...beside(callout, target, view), ...corners(callout, view, false)];
      const spot = choose(all, view, avoid, '', nothing);
      if (!spot) return;
      for (const each of avoid) expect(overlap(spot.box, each)).toBe(false);
      expect(spot.box.left).toBeGreaterThanOrEqual(0);
      expect(spot.box.top).toBeGreaterThanOrEqual(0);
      expect(spot.box.right).toBeLessThanOrEqual(view.right);
      expect(spot.box.bottom).toBeLessThanOrEqual(view.bottom);
    }),
    { numRuns: 2000 },
  );
});

const view: Rect = { left: 0, top: 0, right: 1000, bottom: 700 };
const target: Rect = { left: 300, top: 300, right: 500, bottom: 330 };
const callout = { width: 320, height: 200 };

it('stands to the right where there is room, and stays where it stands', () => {
  const spots = beside(callout, target, view);
  expect(choose(spots, view, [target], '', nothing)?.id).toBe('right start');
  expect(choose(spots, view, [target], 'above start', nothing)?.id).toBe('above start');
});

it('prefers the place that lies over least', () => {
  const spots = beside(callout, target, view);
  const chosen = choose(spots, view, [target], '', (box) => (box.left >= 500 ? 3 : box.top > 330 ? 0 : 1));
  expect(chosen?.side).toBe('below');
});

it('takes a free corner rather than a place over something', () => {
  const all = [...beside(callout, target, view), ...corners(callout, view, false)];
  const over = (least: number) => (box: Rect) => (overlap(box, { ...view, bottom: 480 }) ? least : 0);
  expect(choose(all, view, [target], '', over(1))?.side).toBe('corner');
  expect(choose(all, view, [target], '', over(0))?.side).toBe('right');
});

it('finds no place where there is none', () => {
  const small: Rect = { left: 0, top: 0, right: 320, bottom: 180 };
  const wide: Rect = { left: 10, top: 60, right: 310, bottom: 120 };
  const all = [...beside(callout, wide, small), ...corners(callout, small, true)];
  expect(choose(all, small, [wide], '', nothing)).toBeNull();
});

it('tells which way the target went', () => {
  const out: Rect = { left: 300, top: 900, right: 500, bottom: 930 };
  expect(away(target, target, view)).toBeNull();
  expect(away({ ...out, bottom: 700 }, out, view)).toBe('down');
  expect(
    away({ left: 300, top: 0, right: 500, bottom: -100 }, { ...out, top: -130, bottom: -100 }, view),
  ).toBe('up');
});

it('takes half of a target, or twenty pixels of it, for enough to point at', () => {
  const long: Rect = { left: 0, top: 680, right: 100, bottom: 1700 };
  expect(away({ ...long, bottom: 700 }, long, view)).toBeNull();
  expect(away({ ...long, top: 690, bottom: 700 }, { ...long, top: 690 }, view)).toBe('down');
});
