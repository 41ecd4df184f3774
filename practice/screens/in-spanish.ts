import type { DrawnScreen } from '../drawn-screen.ts';
import { SPANISH } from './spanish.ts';

/** The screen with every text Spanish that has a translation; the rest stays English, as half-translated portals do. */
export function inSpanish(screen: DrawnScreen): DrawnScreen {
  const { blocks, heading, title, ...rest } = screen;
  return {
    ...rest,
    lang: 'es',
    title: spanish(title),
    heading: spanish(heading),
    blocks: translated(blocks) as DrawnScreen['blocks'],
  };
}

/** One text in Spanish, or as it is. */
export function spanish(text: string): string {
  return SPANISH[text] ?? text;
}

const WORDING = new Set(['text', 'label', 'hint', 'about', 'items', 'none', 'problem']);

/** Only what is wording is translated: names, ids and paths stay. */
function translated(part: unknown, isWording = false): unknown {
  if (typeof part === 'string') return isWording ? spanish(part) : part;
  if (Array.isArray(part)) return part.map((item) => translated(item, isWording));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, translated(value, WORDING.has(name))]),
  );
}
