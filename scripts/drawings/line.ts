/** A line of a drawing: what stands in it beside each other, and what of that can be marked. */
import { type Box, rect, text } from './shapes.ts';

export interface Part extends Box {
  readonly label: string;
  /** What the row it stands in is called. */
  readonly row?: string;
}

/** `draw`, with the line's top at `y`. `parts` stand relative to that top. */
export interface Line {
  readonly height: number;
  readonly parts: readonly Part[];
  readonly draw: (y: number) => string;
}

export const LEFT = 16;
export const WIDE = 268;
/** Size of most text. */
export const SMALL = 9;

export function line(height: number, draw: Line['draw'], parts: readonly Part[] = []): Line {
  return { height, parts, draw };
}

/** In place of text that nobody has to read here. */
export function bar(x: number, y: number, w: number): string {
  return rect({ x, y, w: Math.round(w), h: 4 }, 'bar');
}

export function button(part: Part, y: number, main: boolean): string {
  const box = { ...part, y: y + part.y };
  const look = main ? 'on bold' : 'link bold';
  return (
    rect(box, main ? 'fill' : 'edge', 3) + text(box.x + 8, box.y + box.h / 2, SMALL, part.label, look, part.w)
  );
}
