/** The few shapes a drawing is made of. Lengths are units of the drawing, 300 wide. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How wide a sign is, by its size: no font is the same everywhere, so that there is rather too much room than too little. */
const WIDTH_OF_SIGN = 0.6;
const WIDTH_OF_BOLD = 0.68;

export function rect({ x, y, w, h }: Box, look: string, round = 2): string {
  return `<rect class="${look}" x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}"/>`;
}

/** A line of text with its middle at `y`, cut where the room ends. */
export function text(x: number, y: number, size: number, words: string, look: string, room: number): string {
  const most = Math.floor(room / (size * (look.includes('bold') ? WIDTH_OF_BOLD : WIDTH_OF_SIGN)));
  const shown = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
  return `<text class="${look}" x="${x}" y="${round(y + size * 0.35)}" font-size="${size}">${escaped(shown)}</text>`;
}

/** About as wide as the text is drawn. */
export function widthOf(words: string, size: number): number {
  return round(words.length * size * WIDTH_OF_BOLD);
}

/** Around what is marked: a ring, and a glow, as the callout's in the page. */
export function ring({ x, y, w, h }: Box): string {
  const box = { x: round(x - 3), y: round(y - 3), w: round(w + 6), h: round(h + 6) };
  return rect(box, 'glow', 5) + rect(box, 'ring', 5);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
