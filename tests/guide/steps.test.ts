import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../lib/facts/facts';
import { STEPS } from '../../lib/guide/steps';
import { PAGE_IDS } from '../../lib/pages/page';

const ids = STEPS.map(({ id }) => id);

describe('the list of steps', () => {
  it('names every file of lib/guide/steps once, and nothing else', () => {
    const files = readdirSync(new URL('../../lib/guide/steps', import.meta.url));
    expect([...ids].sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  it('has a hint for every screen but the confirmation, where nothing is left to do', () => {
    const spoken = new Set(STEPS.flatMap(({ where }) => (where === 'elsewhere' ? [] : where)));
    expect(PAGE_IDS.filter((page) => !spoken.has(page))).toEqual(['kasper/request-submitted']);
  });

  it('asks for fields to stay empty on the onboarding screen of KASPER, and nowhere else', () => {
    const guarded = STEPS.filter(({ mustStayEmpty }) => mustStayEmpty).map(({ id, where }) => [id, where]);
    expect(guarded).toEqual([['leave-blank', ['kog/onboarding']]]);
  });
});

describe.each(STEPS)('step $id', (step) => {
  it('needs only steps that come before it', () => {
    for (const need of step.needs) {
      expect(ids.indexOf(need as (typeof ids)[number]), need).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(need as (typeof ids)[number]), need).toBeLessThan(ids.indexOf(step.id));
    }
  });

  it('points at something wherever it speaks in a page', () => {
    expect(step.pointAt !== undefined).toBe(step.where !== 'elsewhere');
  });

  it('lets a person tick what a person may tick, and what ticks it', () => {
    if (!step.tick) return;
    expect(FACTS[step.tick].byPerson).toBe(true);
    expect(step.done[0]).toBe(step.tick);
  });

  it('depends on a value that its fact can have', () => {
    const { onlyWhen, partOf } = step;
    if (onlyWhen) expect(FACTS[onlyWhen.fact].values).toContain(onlyWhen.is);
    if (partOf) expect(ids).toContain(partOf);
  });

  it('stands on an official sentence', () => {
    expect(step.source.length).toBeGreaterThan(0);
  });
});
