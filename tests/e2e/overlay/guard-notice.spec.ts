import type { Page } from '@playwright/test';
import { expect, test } from './bench';
import { expectCalm, expectWarning, watched } from './guarded';

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  typed: (page) => page.locator('#user').pressSequentially('a'),
  'typed into the other field': (page) => page.locator('#pass').pressSequentially('a'),
  'a space': (page) => page.locator('#user').pressSequentially(' '),
  'set by a script, with events': (page) =>
    page.locator('#user').evaluate((field: HTMLInputElement) => {
      field.value = 'a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  'set by a script, without a word': (page) =>
    page.locator('#pass').evaluate((field: HTMLInputElement) => {
      field.value = 'a';
    }),
  'a default given later': (page) =>
    page.locator('#user').evaluate((field: HTMLInputElement) => field.setAttribute('value', 'a')),
  'set by a script that keeps events to itself': (page) =>
    page.locator('#user').evaluate((field: HTMLInputElement) => {
      addEventListener('input', (event) => event.stopImmediatePropagation(), true);
      field.focus();
      document.execCommand('insertText', false, 'a');
    }),
  pasted: async (page) => {
    await page.locator('#form').evaluate((form) => {
      const other = document.createElement('textarea');
      other.value = 'pasted';
      form.append(other);
      other.select();
    });
    await page.keyboard.press('Control+C');
    await page.focus('#user');
    await page.keyboard.press('Control+V');
    await expect(page.locator('#user')).toHaveValue('pasted');
  },
  dropped: async (page) => {
    await page.locator('h1').evaluate((heading) => getSelection()?.selectAllChildren(heading));
    await page.locator('h1').dragTo(page.locator('#user'), { sourcePosition: { x: 60, y: 12 } });
    await expect(page.locator('#user')).toHaveValue(/Onboarding/);
  },
};

test('warns of whatever fills the fields', async ({ bench }) => {
  for (const [way, act] of Object.entries(ways)) {
    await test.step(way, async () => {
      const page = await watched(bench);
      await act(page);
      await expectWarning(page);
    });
  }

  await test.step('what was there before it came', async () => {
    await bench.open('onboarding.html');
    await bench.page.fill('#pass', 'a');
    await bench.show();
    await expectWarning(bench.page);
  });

  await test.step('form.reset() brings a value back', async () => {
    await bench.open('onboarding.html');
    await bench.page.locator('#user').evaluate((field) => {
      field.setAttribute('value', 'default');
      (field as HTMLInputElement).value = '';
    });
    await bench.show();
    await expectCalm(bench.page);
    await bench.page.click('#undo');
    await expectWarning(bench.page);
  });

  await test.step('what going back in history restores', async () => {
    await bench.open('onboarding.html');
    await bench.page.fill('#user', 'kept');
    await bench.page.evaluate(() => {
      location.href = '/scroller.html';
    });
    await bench.page.waitForURL('**/scroller.html');
    await bench.page.goBack();
    await expect(bench.page.locator('#user')).toHaveValue('kept');
    await bench.show();
    await expectWarning(bench.page);
  });
});

test('goes along with what fields become', async ({ bench }) => {
  await test.step('goes back to the hint when the fields are empty again, by whatever means', async () => {
    const page = await watched(bench);
    await page.fill('#user', 'a');
    await expectWarning(page);
    await page.fill('#user', '');
    await expectCalm(page);
    await page.fill('#user', 'a');
    await expectWarning(page);
    await page.locator('#form').evaluate((form: HTMLFormElement) => form.reset());
    await expectCalm(page);
    await page.locator('#user').evaluate((field) => field.setAttribute('value', 'default'));
    await expectWarning(page);
  });

  await test.step('goes along when fields are replaced while filled in', async () => {
    const page = await watched(bench);
    await page.fill('#user', 'a');
    await expectWarning(page);
    const replace = (value: string) =>
      page.locator('#user').evaluate((field, text) => {
        const copy = field.cloneNode() as HTMLInputElement;
        copy.value = text;
        field.replaceWith(copy);
      }, value);
    await replace('b');
    await bench.show();
    await expectWarning(page);
    await replace('');
    await bench.show();
    await expectCalm(page);
    await page.fill('#user', 'c');
    await expectWarning(page);
  });

  await test.step('looks again when the tab is seen again', async () => {
    const page = await watched(bench);
    const other = await page.context().newPage();
    await other.bringToFront();
    await page.locator('#user').evaluate((field: HTMLInputElement) => {
      field.value = 'a';
    });
    await page.bringToFront();
    await expectWarning(page);
  });
});
