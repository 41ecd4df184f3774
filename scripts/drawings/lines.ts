/** A drawn screen as lines, from top to bottom. */
import type { Block } from '../../practice/drawn-screen.ts';
import { buttonLines, fieldLines } from './form-lines.ts';
import { bar, LEFT, type Line, line, SMALL, WIDE } from './line.ts';
import { appLine, cornerLine, linkLines } from './link-lines.ts';
import { rect, text } from './shapes.ts';

export function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'section':
      return [line(18, (y) => text(LEFT, y + 9, 10, block.text, 'ink bold', WIDE))];
    case 'text':
      return [words(block.text.length > 60 ? [1, 0.6] : [0.7])];
    case 'notice':
      return [
        line(24, (y) => rect({ x: LEFT, y, w: WIDE, h: 19 }, 'tint') + bar(LEFT + 8, y + 7, WIDE * 0.7)),
      ];
    case 'list':
      return [words(block.items.map((_, index) => 0.8 - 0.1 * (index % 3)))];
    case 'articles':
      return [words([0.5])];
    case 'progress':
      return [
        line(13, (y) =>
          block.steps
            .map((_, index) =>
              rect({ x: LEFT + index * 22, y: y + 1, w: 18, h: 4 }, index === block.current ? 'fill' : 'bar'),
            )
            .join(''),
        ),
      ];
    case 'form':
      return [...block.fields.flatMap(fieldLines), ...buttonLines(block)];
    case 'links':
      return linkLines(block);
    case 'apps':
      return block.apps.map(({ name, link }) => appLine(name, link));
    case 'records':
      return block.rows.map((cells) => {
        const [name] = cells;
        const row = typeof name === 'string' ? name : '';
        const last = cells.find((cell) => typeof cell !== 'string');
        const part = { label: last?.label ?? '', row, x: 216, y: 4, w: 64, h: 12 };
        return line(
          22,
          (y) =>
            rect({ x: LEFT, y, w: WIDE, h: 20 }, 'edge') +
            text(LEFT + 6, y + 10, SMALL, row, 'ink', 100) +
            bar(130, y + 8, 60) +
            text(218, y + 10, SMALL, part.label, 'link', 70),
          [part],
        );
      });
    case 'details': {
      const rows = block.rows.map(([name]) =>
        line(14, (y) => text(LEFT + 6, y + 7, SMALL, name, 'ink', 110) + bar(150, y + 5, 90)),
      );
      const head = line(16, (y) => text(LEFT, y + 8, 10, block.name, 'ink bold', WIDE));
      const { link } = block;
      return [head, ...rows, ...(link ? [cornerLine(link)] : []), line(6, () => '')];
    }
  }
}

/** Lines of running text, each as wide as its share: nobody has to read them here. */
function words(shares: readonly number[]): Line {
  return line(shares.length * 10 + 6, (y) =>
    shares.map((share, index) => bar(LEFT, y + 2 + index * 10, WIDE * share)).join(''),
  );
}
