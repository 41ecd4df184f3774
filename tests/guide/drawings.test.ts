/** Drawings of where to look: of what the step points at, as the practice portal has it now, and small. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { DRAWINGS } from '../../lib/guide/drawings';
import { STEPS } from '../../lib/guide/steps';
import { means } from '../../lib/pages/find-sign';
import type { Target } from '../../lib/pages/page';
import { plainName } from '../../lib/screen/plain-name';
import { CATALOGUES } from '../../lib/words/words';
import { allDrawings } from '../../scripts/drawings/all';

const FOLDER = join(import.meta.dirname, '../../public/drawings');
const drawn = STEPS.flatMap((step) => {
  const drawing = DRAWINGS[step.id];
  return drawing ? [{ step, drawing }] : [];
});

test('every file is one that is told, and is what `npm run drawings` makes of the practice portal', () => {
  const made = allDrawings();
  expect(readdirSync(FOLDER).sort()).toEqual(made.map(({ file }) => file).sort());
  for (const { file, svg } of made) expect(readFileSync(join(FOLDER, file), 'utf8'), file).toBe(svg);
});

test('they load nothing and run nothing', () => {
  for (const { svg } of allDrawings())
    expect(svg).not.toMatch(/<script|href|url\(|@import|<foreignObject| on\w+=/);
});

describe.each(drawn.map((each) => [each.step.id, each] as const))('%s', (_, { step, drawing }) => {
  it('is drawn on a screen where the step is done', () => {
    expect(step.where).toContain(drawing.page);
  });

  it('has that marked which the step points at', () => {
    const all = (target: Target | undefined): readonly Target[] =>
      target ? [target, ...(target.or ?? []).flatMap(all)] : [];
    const pointedAt = all(step.pointAt);
    expect(
      drawing.marked.some((name) =>
        pointedAt.some(
          ({ term, row }) =>
            means(term, plainName(name)) && (row === undefined || means(row, plainName(drawing.row ?? ''))),
        ),
      ),
    ).toBe(true);
  });

  it.each(Object.entries(CATALOGUES))('says what it is, in %s', (_language, { drawings, pages }) => {
    const alt = drawings.alt(pages[drawing.page], drawing.marked);
    expect(alt).toContain(pages[drawing.page]);
    for (const name of drawing.marked) expect(alt).toContain(name);
    expect(drawings.caption).toMatch(/differs|distinta/);
  });
});
