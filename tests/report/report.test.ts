// @vitest-environment happy-dom
/** Whatever stands on a screen, a report of it holds harmless words alone. */
import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { describeScreen } from '../../lib/report/describe-screen';
import { harmless, harmlessWords, pathShape } from '../../lib/report/harmless-words';
import { reportText } from '../../lib/report/report-text';
import { screenReport } from '../../lib/report/screen-report';
import { english } from '../../lib/words/en/english';
import { HOSTS } from '../../practice/hosts';
import { renderScreen, SCREENS, SKINS } from '../../practice/screens/index';
import { markupLook } from '../screen/markup-look';
import { COMMON_NAMES } from './names-of-people';

/** The report as a person reads it, of a document at an address. */
function reportOf(html: string, address: string): string {
  const window = new Window({ url: address });
  try {
    window.document.write(html);
    const answer = describeScreen(window.document as unknown as Document, markupLook);
    // As it travels out of the tab.
    return reportText(screenReport.parse(JSON.parse(JSON.stringify(answer))), '1.2.3', english);
  } finally {
    window.close();
  }
}

const HOST_NAMES = ['kog.chfs.ky.gov', 'ekasper.chfs.ky.gov', 'portal.ky.gov'];

/** A screen with what is planted in every place that can hold it. */
const planted = (
  it: string,
  with_: string,
) => `<!doctype html><html><head><title>KASPER ${it}</title></head><body>
  <h1>${it}</h1><h2>Patient ${it}</h2><h2>${with_} ${it}</h2><div role="heading">${it}</div><img alt="${it}" width="9" height="9">
  <nav><a href="/p/${encodeURIComponent(it)}">${it}</a></nav>
  <table><tr><th>${it}</th><td>Name: ${it}</td><td><input id="a" value="${it}" placeholder="${it}" title="${it}"></td></tr></table>
  <label>${it} <input value="${it}"></label><label for="b">${with_} ${it}</label><input id="b" aria-label="${it}" name="${it}">
  <fieldset><legend>${it}</legend><input type="radio" aria-label="${it}"><input type="checkbox" title="${it}"></fieldset>
  <select aria-label="${it}"><option>${it}</option></select><textarea title="${it}">${it}</textarea>
  <button title="${it}">${it}</button><input type="submit" value="${it}"><a href="#${it}" aria-label="${it}">x</a>
  <div role="tab" aria-selected="true">${it}</div><span onclick="">${it}</span><p>${it}</p><p><b>${it}</b></p></body></html>`;

const NAMES = ['Jane Q Doe', 'DOE, JANE', 'Zachary Muldoon', "O'Malley-Smith", 'Nguyễn Thị Hoa', 'Smith'];
const NUMBERS = [
  '03/14/1962',
  '1962-03-14',
  'RX 7734521',
  '402-88-1931',
  '(502) 555-0188',
  'A1',
  'BD1234563',
];
const OTHERS = ['oxycodone', 'Hydrocodone 5mg', 'jane.doe@example.com', '12 Elm Lane', 'March', 'diabetes'];

/** Every run of letters or digits of two or more characters that is not on the list. */
const tellingParts = (text: string) =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .match(/[a-z]{2,}|\d{2,}/g) ?? []
  ).filter((part) => harmless(part) === null);

/** What the report may say without any screen: its own words, pages, signs, the host. */
const own = reportOf('<p></p>', 'https://kog.chfs.ky.gov/').toLowerCase();

describe('of what is planted nothing is in a report', () => {
  const cases = HOST_NAMES.flatMap((host) => [...NAMES, ...NUMBERS, ...OTHERS].map((it) => ({ host, it })));
  it.each(cases)('$it on $host', ({ host, it: plant }) => {
    const path = `/patient/${encodeURIComponent(plant)}/${plant.replace(/\W/g, '')}.aspx`;
    const text = reportOf(
      planted(plant, 'Date of Birth'),
      `https://${host}${path}?name=${encodeURIComponent(plant)}`,
    );
    const lines = text.toLowerCase().split('\n').slice(1).join('\n');
    for (const part of tellingParts(plant)) expect(lines).not.toMatch(new RegExp(`\\b${part}\\b`));
  });

  it('whatever is written, every word of it is on the list', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...NAMES, ...NUMBERS, ...OTHERS, 'Password', 'User Name', 'Enroll'),
      fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
    );
    const escaped = (text: string) => text.replace(/[<>&"']/g, ' ');
    const place = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => escaped(words.join(' ')));
    fc.assert(
      fc.property(place, place, fc.constantFrom(...HOST_NAMES), (one, two, host) => {
        const text = reportOf(
          planted(one, two),
          `https://${host}/${encodeURIComponent(one)}?q=${encodeURIComponent(two)}`,
        );
        const named = text
          .split('\n')
          .flatMap(
            (line) =>
              /^(?:Title|- (?:heading|text|email|password|checkbox|radio|choice|file|link|button|tab)): (.*?)(?: × \d+)?$/.exec(
                line,
              )?.[1] ?? [],
          );
        expect(named.length).toBeGreaterThan(3);
        for (const name of named) if (name !== english.report.otherWords) expect(harmless(name)).toBe(name);
        expect(text).toContain(`Path: ${pathShape(`/${encodeURIComponent(one)}`)}\n`);
      }),
      { numRuns: 150, seed: 20261125 },
    );
  }, 60_000);
});

describe('a report', () => {
  it('tells what a developer needs of a screen that is not known', () => {
    const html = `<title>Kentucky Online Gateway</title><h1>Account Request Onboarding</h1><p>Dear Jane Doe</p>
      <label>KASPER User Name <input value="jdoe"></label><label>Password <input type="password" value="x"></label>
      <a href="#">Request a KASPER Account</a><a href="#">Jane Doe</a>`;
    const text = reportOf(html, 'https://kog.chfs.ky.gov/account/Onboarding/8812.aspx?user=jdoe#x');
    expect(text).toContain('Path: /account/Onboarding/*\n');
    expect(text).toContain('- heading: account request onboarding');
    expect(text).toContain('- text: kasper user name');
    expect(text).toContain('- link: request a kasper account\n- link: (other words)');
    expect(text).toMatch(/- kog\/onboarding\n {2}signs met: \S/);
    expect(text).not.toMatch(/jane|doe|8812|dear/i);
  });

  it('of a screen where patients may show tells of headings and labels alone', () => {
    const screen = Object.values(SCREENS).find(({ key }) => key.includes('patient'));
    if (!screen) throw new Error('No screen with patients is drawn.');
    const text = reportOf(renderScreen(screen, 'table'), `https://${HOSTS[screen.host]}/`);
    expect(text).toContain(english.report.patients);
    expect(text).not.toMatch(/^- (link|button|tab):/m);
  });

  it.each(
    Object.values(SCREENS).flatMap((screen) => SKINS.map((skin) => ({ key: screen.key, screen, skin }))),
  )('of $key ($skin) is accepted by the panel', ({ screen, skin }) => {
    const text = reportOf(renderScreen(screen, skin), `https://${HOSTS[screen.host]}${screen.path}`);
    expect(text).toContain('Nearest screens\n- ');
  });

  it('is refused by the panel when it holds anything else', () => {
    const good = {
      host: 'kog.chfs.ky.gov',
      path: '/',
      title: null,
      patients: false,
      headings: [],
      fields: [],
      actions: [],
      pages: [],
    };
    expect(screenReport.safeParse(good).success).toBe(true);
    for (const bad of [
      { title: 'jane doe' },
      { path: '/jane' },
      { host: 'kog.chfs.ky.gov/jane' },
      { headings: [{ role: 'heading', name: 'rx 1' }] },
      { headings: [{ role: 'jane', name: null }] },
      { pages: [{ page: 'kog/sign-in', met: ['jane doe'], missed: [] }] },
    ])
      expect(screenReport.safeParse({ ...good, ...bad }).success, JSON.stringify(bad)).toBe(false);
  });
});

it('no common name, month or number is a harmless word', () => {
  expect(harmlessWords().filter((word) => COMMON_NAMES.has(word) || /\d/.test(word))).toEqual([]);
  expect(own).toContain('(other words)');
});
