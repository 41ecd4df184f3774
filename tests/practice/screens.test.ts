// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PAGE_IDS } from '../../lib/pages/page';
import { renderScreen, SCREENS, SKINS } from '../../practice/screens/index.ts';
import { BANNER } from '../../practice/skins/surroundings.ts';

const screens = Object.entries(SCREENS);
const drawings = screens.flatMap(([key, screen]) => SKINS.map((skin) => [key, skin, screen] as const));

test('every page is drawn under its id, and no two screens share a key', () => {
  for (const id of PAGE_IDS) expect(SCREENS[id]?.page, id).toBe(id);
  for (const [key, { page }] of screens) {
    expect(page === null ? key.startsWith('nobody/') : key.split(':')[0] === page, key).toBe(true);
  }
});

describe('every screen in both skins', () => {
  test.each(drawings)('%s, %s', (_key, skin, screen) => {
    const html = renderScreen(screen, skin);
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.title).toBe(screen.title);
    expect(document.body.dataset.origin).toBe('redrawn');
    expect(document.body.dataset.skin).toBe(skin);
    expect(document.body.textContent).toContain(BANNER);
    expect(document.body.textContent).toContain(screen.heading);
    expect(document.querySelector('script,link,img,iframe,[onclick],[style]')).toBeNull();
    expect(html).not.toMatch(/javascript:|undefined|\[object/);
    for (const form of document.querySelectorAll('form')) {
      expect(form.getAttribute('action')).toMatch(/^\//);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the skins are unlike: labels and headings in one, neither in the other', () => {
  const parsed = (skin: 'semantic' | 'table') => {
    const screen = SCREENS['kog/sign-up'];
    if (!screen) throw new Error('sign-up is not drawn');
    return new DOMParser().parseFromString(renderScreen(screen, skin), 'text/html');
  };
  expect(parsed('semantic').querySelectorAll('label').length).toBeGreaterThan(5);
  expect(parsed('semantic').querySelectorAll('h1').length).toBe(1);
  expect(parsed('table').querySelectorAll('label,h1,h2,main,nav,button').length).toBe(0);
  expect(parsed('table').querySelector('#ctl00_MainContent_txtFirstName')).not.toBeNull();
});

test('what was typed cannot become markup', () => {
  const screen = SCREENS['kog/sign-in-password'];
  if (!screen) throw new Error('the password screen is not drawn');
  const heading = '<b onclick="x">&\'</b>';
  for (const skin of SKINS) {
    const html = renderScreen({ ...screen, heading, title: heading }, skin);
    expect(html).not.toContain('<b onclick');
    expect(new DOMParser().parseFromString(html, 'text/html').body.textContent).toContain(heading);
  }
});

test('Spanish reaches what is said and leaves names and addresses alone', () => {
  const [english, spanish] = [SCREENS['kog/sign-in-email'], SCREENS['kog/sign-in-email:es']];
  expect(spanish?.blocks[0]).toMatchObject({ to: '/signin', buttons: [{ id: 'email', label: 'Siguiente' }] });
  expect(spanish?.path).toBe(english?.path);
  expect(spanish?.lang).toBe('es');
});
