/** Edges in CSS pixels from the top left corner of the tab's viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const width = (rect: Rect): number => Math.max(0, rect.right - rect.left);
export const height = (rect: Rect): number => Math.max(0, rect.bottom - rect.top);
export const isEmpty = (rect: Rect): boolean => width(rect) * height(rect) === 0;

export function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part of `rect` that lies in `frame`; empty when none does. */
export function clip(rect: Rect, frame: Rect): Rect {
  return {
    left: Math.max(rect.left, frame.left),
    top: Math.max(rect.top, frame.top),
    right: Math.min(rect.right, frame.right),
    bottom: Math.min(rect.bottom, frame.bottom),
  };
}

export function shift(rect: Rect, x: number, y: number): Rect {
  return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
