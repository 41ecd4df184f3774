import { DRAWINGS } from '../../lib/guide/drawings.ts';
import { SCREENS } from '../../practice/screens/index.ts';
import { draw } from './draw.ts';

/** All drawings there are: the name of the file, and what is in it. */
export function allDrawings(): readonly { readonly file: string; readonly svg: string }[] {
  return Object.entries(DRAWINGS).map(([step, drawing]) => {
    const screen = SCREENS[drawing.page];
    if (!screen) throw new Error(`No screen is drawn under ${drawing.page}.`);
    return { file: `${step}.svg`, svg: draw(screen, drawing) };
  });
}
