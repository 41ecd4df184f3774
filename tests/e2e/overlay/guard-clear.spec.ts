import { clickCallout, readCallout } from '../shadow';
import { LABELS, ONBOARDING, PLACES } from './advice';
import { expect, test } from './bench';
import { expectCalm, expectWarning, HINT, watched } from './guarded';

test('clears both fields on the click, so that the page notices', async ({ bench }) => {
  const page = await watched(bench);
  await page.fill('#user', 'a');
  await page.fill('#pass', 'b');
  await page.evaluate(() => {
    // As frameworks do: a setter of their own on the element, to tell typing from their own writing.
    const field = document.querySelector('#user') as HTMLInputElement;
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let tracked = field.value;
    Object.defineProperty(field, 'value', {
      get: () => own?.get?.call(field),
      set: (value) => {
        tracked = value;
        own?.set?.call(field, value);
      },
    });
    field.addEventListener('input', () => {
      document.title = field.value === tracked ? 'nothing new' : `noticed ${field.value.length}`;
    });
  });
  await page.focus('#pass');
  await clickCallout(page, LABELS.clear);
  await expect(page.locator('#user')).toHaveValue('');
  await expect(page.locator('#pass')).toHaveValue('');
  await expect(page).toHaveTitle('noticed 0');
  await expect(page.locator('#pass')).toBeFocused();
  const seen = await readCallout(page);
  expect(seen).toMatchObject({ warning: false, title: HINT });
  expect(seen?.text).toContain(LABELS.cleared);
  await expect.poll(async () => (await readCallout(page))?.announced).toBe(LABELS.cleared);
  const noted = await page.evaluate(
    () => (globalThis as unknown as { notes: { name: string; at: string }[] }).notes,
  );
  for (const at of ['user', 'pass']) {
    const names = noted.filter((note) => note.at === at).map(({ name }) => name);
    expect(names.slice(-3)).toContain('change');
    expect(names.slice(-3)).toContain('input');
  }
});

test('warns again, even when it was folded, and watches nothing once it has left', async ({ bench }) => {
  await test.step('goes on warning when the page fills the field again', async () => {
    const page = await watched(bench);
    await page.locator('#user').evaluate((field: HTMLInputElement) => {
      field.value = 'mine';
      field.addEventListener('input', () => {
        field.value = 'mine';
      });
    });
    await expectWarning(page);
    await clickCallout(page, LABELS.clear);
    await expectWarning(page);
  });

  await test.step('speaks up although it was hidden', async () => {
    const page = await watched(bench);
    await clickCallout(page, LABELS.hide);
    await expect.poll(async () => (await readCallout(page))?.folded).toBe(true);
    await page.fill('#pass', 'a');
    await expectWarning(page);
    await clickCallout(page, LABELS.hide);
    await expect.poll(async () => (await readCallout(page))?.folded).toBe(true);
    await page.locator('#pass').pressSequentially('bc');
    expect((await readCallout(page))?.folded).toBe(true);
  });

  await test.step('watches nothing once hidden', async () => {
    const page = await watched(bench);
    await bench.evaluate('guide.hide()');
    await page.fill('#user', 'a');
    expect(await readCallout(page)).toBeNull();
    await bench.show({ ...ONBOARDING, guard: null }, PLACES);
    await expectCalm(page);
  });
});

test('offers no clearing of what cannot be cleared, and says so', async ({ bench }) => {
  await bench.open('onboarding.html');
  await bench.page.locator('#user').evaluate((field: HTMLInputElement) => {
    field.value = 'fixed';
    field.readOnly = true;
  });
  await bench.show();
  await expectWarning(bench.page);
  const names = async () => (await readCallout(bench.page))?.buttons.map(({ name }) => name);
  expect(await names()).not.toContain(LABELS.clear);
  expect((await readCallout(bench.page))?.text).toContain(LABELS.cannotClear);

  await bench.page.fill('#pass', 'a');
  await expect.poll(names).toContain(LABELS.clear);
  await clickCallout(bench.page, LABELS.clear);
  await expect(bench.page.locator('#pass')).toHaveValue('');
  await expect(bench.page.locator('#user')).toHaveValue('fixed');
  await bench.page.locator('#user').evaluate((field: HTMLInputElement) => {
    field.disabled = true;
  });
  await expectWarning(bench.page);
});
