// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PAGE_IDS } from '../../lib/pages/page';
import { PAGES } from '../../lib/pages/pages';
import { HOSTS } from '../../practice/hosts';
import { renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { detectExample } from './read-example';

/** Every drawn screen in every skin: the example of one page and of no other, or of none at all. */
const examples = Object.values(SCREENS).flatMap((screen) =>
  SKINS.map((skin) => ({ name: `${screen.key} (${skin})`, screen, skin })),
);

describe('each screen is told as the page it draws, and as no other', () => {
  it.each(examples)('$name', ({ screen, skin }) => {
    const detection = detectExample(renderScreen(screen, skin), HOSTS[screen.host]);
    const told = detection.outcome === 'page' ? detection.page : null;
    expect(told, JSON.stringify(detection)).toBe(screen.page);
  });
});

describe('every page', () => {
  it('is in the list, under its own id', () => {
    expect(PAGES.map((page) => page.id).sort()).toEqual([...PAGE_IDS].sort());
  });

  it.each(PAGE_IDS)('%s has examples in at least two kinds of markup', (id) => {
    expect(examples.filter(({ screen }) => screen.page === id).length).toBeGreaterThanOrEqual(2);
  });
});
