/** Links, and what leads somewhere, as lines of a drawing. */
import type { Link, Links } from '../../practice/drawn-screen.ts';
import { button, LEFT, type Line, line, SMALL, WIDE } from './line.ts';
import { rect, text, widthOf } from './shapes.ts';

export function linkLines({ look, links: all }: Links): readonly Line[] {
  // Ways that practice alone has are not drawn.
  const links = all.filter(({ to }) => !to.startsWith('/practice'));
  if (look === 'letters') {
    const half = Math.ceil(links.length / 2);
    return [links.slice(0, half), links.slice(half)].map((letters) => {
      const parts = letters.map(({ label }, index) => ({
        label,
        x: LEFT + index * 20.5,
        y: 1,
        w: 17,
        h: 17,
      }));
      return line(
        21,
        (y) =>
          parts
            .map(
              ({ label, x }) =>
                rect({ x, y: y + 1, w: 17, h: 17 }, 'edge') + text(x + 5, y + 9.5, SMALL, label, 'link', 17),
            )
            .join(''),
        parts,
      );
    });
  }
  if (look === 'cards') {
    return links.map(({ label }) =>
      line(
        26,
        (y) =>
          rect({ x: LEFT, y, w: WIDE, h: 21 }, 'edge') +
          text(LEFT + 10, y + 10.5, SMALL, label, 'link', WIDE - 20),
        [{ label, x: LEFT, y: 0, w: WIDE, h: 21 }],
      ),
    );
  }
  let x = LEFT;
  const parts = links.map(({ label }) => {
    const part = { label, x, y: 1, w: widthOf(label, SMALL) + 10, h: 17 };
    x += part.w + 6;
    return part;
  });
  return [
    line(
      look === 'end' ? 26 : 24,
      (y) =>
        parts
          .map((part, index) => {
            const here = look === 'tabs' && links[index]?.current;
            return (
              (look === 'tabs' ? rect({ ...part, y: y + 1 }, here ? 'fill' : 'edge') : '') +
              text(part.x + 5, y + 9.5, SMALL, part.label, here ? 'on bold' : 'link', part.w)
            );
          })
          .join(''),
      parts,
    ),
  ];
}

export function appLine(name: string, { label }: Link): Line {
  const part = { label, row: name, x: 216, y: 5, w: 60, h: 16 };
  return line(
    30,
    (y) =>
      rect({ x: LEFT, y, w: WIDE, h: 26 }, 'edge') +
      text(LEFT + 8, y + 13, SMALL, name, 'ink bold', 188) +
      button(part, y, true),
    [part],
  );
}

/** At the bottom right. */
export function cornerLine({ label }: Link): Line {
  const w = Math.min(WIDE, widthOf(label, 8) + 8);
  const part = { label, x: LEFT + WIDE - w, y: 5, w, h: 14 };
  return line(24, (y) => text(part.x + 4, y + 12, 8, label, 'link', w), [part]);
}
