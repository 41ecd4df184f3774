/** The guide does not know the screen: what the real panel says beside it, the person's pick, and the report. */
import { calloutOn } from '../../scripts/chromium/callout';
import { expect, test } from './browser';
import { openContent } from './drawn';
import { clickIcon } from './toolbar';

const HTML = `<!doctype html><title>Kentucky Online Gateway</title><h1>Account Request Onboarding</h1>
  <p>Dear Jane Doe, born 03/14/1962</p><label>KASPER User Name <input value="jdoe62"></label>
  <h2>Muldoon, Zachary</h2><a href="/p/7734521">Request for Jane Doe</a><button>Continue</button>`;

const click = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent).includes(${JSON.stringify(name)})).click()`;

test('the panel says what is near, takes a pick, and makes a report that holds nobody', async ({
  page,
  worker,
}) => {
  const address = 'https://kog.chfs.ky.gov/account/Onboarding/7734521.aspx?patient=Doe';
  const record = await openContent(page, worker, { address, html: HTML });
  expect(record?.detection.outcome).toBe('unknown');
  const panel = await clickIcon(page, worker);
  await expect.poll(panel.text).toContain('I don’t know this screen for sure.');
  expect(await panel.text()).toMatch(/KOG · Account Request Onboarding\s+missing: a field: password/);

  await panel.evaluate(click('Report this screen'));
  const text = () =>
    panel.evaluate("document.querySelector('.report textarea')?.value ?? ''") as Promise<string>;
  await expect.poll(text).toContain('- heading: account request onboarding');
  const report = await text();
  expect(report).toContain('Site: kog.chfs.ky.gov\nPath: /account/Onboarding/*\n');
  expect(report).toContain('- text: kasper user name');
  expect(report).not.toMatch(/jane|doe|muldoon|zachary|jdoe|7734521|1962|dear/i);

  await panel.evaluate(click('It is this one: KOG · Account Request Onboarding'));
  await expect.poll(panel.text).toContain('You said: this is KOG · Account Request Onboarding.');
  expect(await panel.text()).toContain('Leave Username and Password blank');
  // As text alone: in the page nothing is pointed at.
  expect(await calloutOn(page, false)).toBeNull();

  // Another screen under the same address ends the pick.
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Something else</h1>';
  });
  await expect.poll(panel.text).not.toContain('You said: this is');
});
