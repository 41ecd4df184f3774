/** Screens on which patient data may stand: nothing is shown there, and nothing read but headings and labels, once. */
import { renderScreen, SCREENS } from '../../practice/screens';
import { calloutOn } from '../../scripts/chromium/callout';
import { test as base, expect } from './browser';
import { openContent, openDrawn, outermost } from './drawn';
import { copyThatNotesReads, type Read, readsIn } from './reads';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  extension: async ({}, use, info) => {
    const folder = info.outputPath('noting');
    await copyThatNotesReads(folder);
    await use(folder);
  },
});

const KASPER = 'https://ekasper.chfs.ky.gov/Report.aspx';
/** In everything that is about a patient. */
const PLANTED = 'Planted';
const WHO = 'Planted, Madeup';

/** Patient data wherever it may stand, with nothing on the screen that says so but, perhaps, its heading. */
const RECORDS = `
<label>Last name <input name="last" value="${WHO}"></label>
<table><tr><th>Name</th><th>Born</th><th>Status</th></tr>
<tr><td><a href="#1">${WHO}</a></td><td>Planted 01/01/1900</td><td><b>Planted active</b></td></tr>
<tr><td><b>${WHO}</b></td><td>Planted 01/02/1900</td><td><a href="#2">Planted report</a></td></tr></table>
<table><tr><td><input type="checkbox"></td><td>${WHO}</td><td>Planted 1900</td></tr>
<tr><td><input type="radio" id="r"></td><td><label for="r">${WHO}</label></td></tr>
<tr><td>${WHO}</td><td>Planted city</td><td><input name="note"></td></tr>
<tr><td><b>Name:</b></td><td><b>${WHO}</b></td></tr></table>
<p>Planted report: <a href="#3">here</a></p><p>Report for <b>${WHO}</b>, born Planted 1900.</p><p>Planted: a paragraph about a patient.</p>
<dl><dt>Name</dt><dd>${WHO}</dd><dd><strong>Planted</strong> dose</dd></dl>
<div style="display:flex"><div style="font-weight:bold">${WHO}</div><div>Planted 01/01/1900</div></div>
<ul><li>${WHO}</li><li>Planted drug</li></ul><pre>${WHO}</pre><span>Planted</span>
<div style="display:none"><b>${WHO}</b></div>
<select><option>${WHO}</option></select><textarea>${WHO}</textarea><input type="hidden" value="${WHO}">
<div contenteditable="true">${WHO}</div><span title="${WHO}">i</span>
<button>Next</button>`;

const SCREEN = (title: string, heading: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${heading}${RECORDS}</body></html>`;

const SCREENS_OF_PATIENTS = {
  'a patient screen': SCREEN('KASPER - Patient Request', '<h1>Patient Request</h1>'),
  'a screen nobody knows': SCREEN('KASPER', '<h1>Activity</h1>'),
  'one that heads nothing': SCREEN('KASPER', ''),
  'one headed by a bold box': SCREEN('KASPER', '<div style="font-weight:bold">Activity</div>'),
  'one below a menu of which one entry is drawn otherwise': SCREEN(
    'KASPER',
    `<ul class="menu nav"><li>Home</li><li><b>Reports</b></li><li>Help</li></ul>`,
  ).replace('<body>', '<body class="nav-md has-sidemenu">'),
  'a dialog over another': SCREEN('KASPER', '<h1>Home</h1>').replace(
    '<label>',
    '<dialog open aria-modal="true"><p>Planted</p><a href="#">Close</a></dialog><label>',
  ),
};

const planted = (reads: readonly Read[]) => reads.filter(({ said }) => said.includes(PLANTED));
/** What a field holds, whatever it is. */
const values = (reads: readonly Read[]) =>
  reads.filter(({ by, of }) => /^(value|defaultValue|selected)/.test(by) || of === 'option');

test('nothing is shown there, and no patient, value or running text read', async ({ page, worker }) => {
  const reads = await readsIn(page);
  for (const [name, html] of Object.entries(SCREENS_OF_PATIENTS)) {
    await test.step(name, async () => {
      const record = await openContent(page, worker, { address: KASPER, html });
      expect(record?.detection.outcome).toBe('unknown');
      expect(await calloutOn(page, false)).toBeNull();
      expect(await outermost(page)).toEqual(['head', 'body']);
      const all = await reads();
      expect(all.length).toBeGreaterThan(0);
      expect(planted(all)).toEqual([]);
      expect(values(all)).toEqual([]);
    });
  }
  // The notes do tell: where no patients may show, running text is read.
  const html = SCREEN('Kentucky Online Gateway', '<h1>Activity</h1>');
  await openContent(page, worker, { address: 'https://kog.chfs.ky.gov/app', html });
  expect(planted(await reads()).length).toBeGreaterThan(5);
  expect(values(await reads())).toEqual([]);
});

test('there is no other look until address, title or main heading change', async ({
  page,
  worker,
  guide,
}) => {
  const reads = await readsIn(page);
  await openContent(page, worker, { address: KASPER, html: SCREENS_OF_PATIENTS['a patient screen'] });
  let seen = (await reads()).length;
  /** What was read since the last time, once the main heading has been looked at. */
  const since = async () => {
    await expect.poll(async () => (await reads()).slice(seen).some(({ of }) => of === 'h1')).toBe(true);
    const all = await reads();
    const news = all.slice(seen);
    seen = all.length;
    return news;
  };
  await page.evaluate(() => {
    for (let row = 0; row < 50; row++) {
      document.querySelector('table')?.insertAdjacentHTML('beforeend', '<tr><th>Head</th></tr><h2>More</h2>');
    }
  });
  expect((await since()).filter(({ of }) => of !== 'h1')).toEqual([]);

  const wakes = {
    address: () => history.pushState(null, '', '/Report.aspx?again'),
    title: () => {
      document.title = 'KASPER - Patients';
    },
    'main heading': () => document.querySelector('h1')?.replaceChildren('Patient Reports'),
  };
  for (const [name, wake] of Object.entries(wakes)) {
    await test.step(name, async () => {
      await page.evaluate(wake);
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await expect.poll(async () => (await reads()).slice(seen).some(({ of }) => of === 'label')).toBe(true);
      // It has looked; a change of anything else is again no reason to.
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await since();
      await page.evaluate(() => document.body.append(document.createElement('i')));
      expect((await since()).filter(({ of }) => of !== 'h1')).toEqual([]);
    });
  }
  expect(planted(await reads())).toEqual([]);

  const welcome = SCREENS['kasper/request-welcome'];
  if (!welcome) throw new Error('There is a welcome to the request.');
  await page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.body.replaceWith(next.body);
    },
    renderScreen(welcome, 'semantic'),
  );
  await expect
    .poll(async () => (await guide.memory()).tabs[0]?.detection)
    .toMatchObject({ outcome: 'page', page: 'kasper/request-welcome' });
  expect((await calloutOn(page, true))?.title).toBe('Tick all the boxes, then Next');
});

test('of a patient who comes to stand where a hint points nothing is read', async ({
  page,
  worker,
  guide,
}) => {
  const reads = await readsIn(page);
  const first = await openDrawn(page, worker, 'kasper/request-instructions', 'semantic');
  const target = (await calloutOn(page, true))?.outlines[0]?.box;
  if (!target) throw new Error('Something is pointed at.');
  await page.evaluate(
    ({ html, who, box: { left, top, right, bottom } }) => {
      const pointedAt = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const other = pointedAt?.closest('a, button, input')?.cloneNode() as HTMLElement;
      other.append(who);
      other.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${right - left}px; height: ${bottom - top}px`;
      const next = new DOMParser().parseFromString(html, 'text/html');
      next.querySelector('td:last-child')?.append(other);
      document.title = next.title;
      document.body.replaceWith(next.body);
    },
    { html: SCREENS_OF_PATIENTS['a patient screen'], who: WHO, box: target },
  );
  const patients = await guide.seenSince(first?.at ?? 0);
  expect(patients?.detection.outcome).toBe('unknown');
  expect(await calloutOn(page, false)).toBeNull();
  expect(planted(await reads())).toEqual([]);
});
