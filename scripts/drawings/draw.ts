/** A screen of the practice portal as a small drawing, what a step points at marked. The same for the same screen. */
import type { Drawing } from '../../lib/guide/drawings.ts';
import type { DrawnScreen } from '../../practice/drawn-screen.ts';
import { FRAMES } from '../../practice/screens/frames.ts';
import { LEFT, type Line, type Part, WIDE } from './line.ts';
import { linesOf } from './lines.ts';
import { type Box, rect, ring, text } from './shapes.ts';

export const SIZE = { width: 300, height: 200 };
const TOP = 58;
const BOTTOM = SIZE.height - 8;

/** Follows the scheme of the page that shows it, as a picture in it does. */
const STYLE = `text{font-family:system-ui,Arial,sans-serif}
.paper{fill:#fff}.head{fill:#24425e}.on{fill:#fff}.ink{fill:#1b1f24}.bold{font-weight:700}
.bar{fill:#d5d9de}.tint{fill:#eaf2fa}.edge{fill:#fff;stroke:#8a939d}.link{fill:#14508c}.fill{fill:#14508c}
.ring{fill:none;stroke:#c2410c;stroke-width:2.5}.glow{fill:none;stroke:#c2410c;stroke-opacity:.22;stroke-width:8}
@media (prefers-color-scheme:dark){.paper{fill:#1d2428}.head{fill:#16293a}.ink{fill:#e3e7ea}.bar{fill:#3d474e}
.tint{fill:#1f3040}.edge{fill:#1d2428;stroke:#76818a}.link{fill:#9cc7f0}.fill{fill:#3a76b0}
.ring,.glow{stroke:#ff9d5c}}`;

export function draw(screen: DrawnScreen, { marked, row }: Drawing): string {
  const isMarked = (part: Part) => marked.includes(part.label) && (row === undefined || part.row === row);
  const lines = screen.blocks.flatMap(linesOf);
  const last = lines.findLastIndex(({ parts }) => parts.some(isMarked));
  const shown = lastThatFit(lines, last);
  let y = TOP + (shown.from > 0 ? 10 : 0);
  const drawn: string[] = [];
  const found: Part[] = [];
  for (const line of lines.slice(shown.from)) {
    if (y + line.height > BOTTOM) break;
    drawn.push(line.draw(y));
    for (const part of line.parts.filter(isMarked)) found.push({ ...part, y: y + part.y });
    y += line.height;
  }
  if (found.length === 0) throw new Error(`Nothing is marked on ${screen.key}: ${marked}.`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<title>Drawing: ${screen.heading}</title>`,
    `<style>${STYLE}</style>`,
    rect({ x: 0, y: 0, w: SIZE.width, h: SIZE.height }, 'paper', 0),
    rect({ x: 0, y: 0, w: SIZE.width, h: 24 }, 'head', 0),
    text(LEFT, 12, 10, FRAMES[screen.frame].site, 'on bold', WIDE),
    text(LEFT, 42, 13, screen.heading, 'ink bold', WIDE),
    ...(shown.from > 0 ? [text(LEFT, TOP + 1, 12, '⋮', 'ink', WIDE)] : []),
    ...drawn,
    ...together(found).map(ring),
    '</svg>\n',
  ].join('\n');
}

/** Where to begin so that the last marked line, and a little below it, is in the drawing. */
function lastThatFit(lines: readonly Line[], last: number): { readonly from: number } {
  const height = (from: number) => lines.slice(from, last + 1).reduce((sum, line) => sum + line.height, 0);
  // Where something is left out, a line says so.
  const room = (from: number) => BOTTOM - TOP - (from > 0 ? 10 : 0);
  let from = 0;
  while (from < last && height(from) > room(from)) from += 1;
  return { from };
}

/** Parts right below each other get one ring. */
function together(parts: readonly Box[]): readonly Box[] {
  const rings: Box[] = [];
  for (const part of parts) {
    const above = rings.at(-1);
    if (above && part.y - (above.y + above.h) <= 10) {
      rings[rings.length - 1] = { ...above, h: part.y + part.h - above.y };
    } else {
      rings.push(part);
    }
  }
  return rings;
}
