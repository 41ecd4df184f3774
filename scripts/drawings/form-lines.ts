/** Fields and buttons of a form, as lines of a drawing. */
import type { Form, FormField } from '../../practice/drawn-screen.ts';
import { button, LEFT, type Line, line, SMALL, WIDE } from './line.ts';
import { rect, text, widthOf } from './shapes.ts';

export function fieldLines({ type, label, options = [] }: FormField): readonly Line[] {
  if (type === 'checkbox') {
    const part = { label, x: LEFT, y: 1, w: 230, h: 13 };
    return [
      line(
        19,
        (y) =>
          rect({ x: LEFT + 1, y: y + 2, w: 10, h: 10 }, 'edge') + text(36, y + 7, SMALL, label, 'ink', 210),
        [part],
      ),
    ];
  }
  const part = { label, x: LEFT, y: 17, w: 170, h: 17 };
  if (type === 'radio') {
    return [
      line(16, (y) => text(LEFT, y + 7, SMALL, label, 'ink bold', WIDE)),
      ...options.map(([, option]) =>
        line(
          19,
          (y) =>
            `<circle class="edge" cx="${LEFT + 6}" cy="${y + 7}" r="5"/>` +
            text(36, y + 7, SMALL, option, 'ink', 236),
          [{ label: option, x: LEFT, y: 0, w: 262, h: 14 }],
        ),
      ),
    ];
  }
  const inside = type === 'file' ? text(LEFT + 6, 0, SMALL, 'Choose File', 'ink', 80) : '';
  return [
    line(
      41,
      (y) =>
        text(LEFT, y + 6, SMALL, label, 'ink bold', WIDE) +
        rect({ x: LEFT, y: y + 17, w: 170, h: 17 }, 'edge') +
        (inside && `<g transform="translate(0 ${y + 25.5})">${inside}</g>`),
      [part],
    ),
  ];
}

export function buttonLines({ buttons: all }: Form): readonly Line[] {
  let x = LEFT;
  const parts = all.map(({ label }) => {
    const part = { label, x, y: 2, w: widthOf(label, SMALL) + 16, h: 18 };
    x += part.w + 8;
    return part;
  });
  return [line(27, (y) => parts.map((part, index) => button(part, y, index === 0)).join(''), parts)];
}
