/** A form used as people use it, and what the page, its events, its storage, its paper and its leaving were then. */
import type { Page } from '@playwright/test';
import { renderScreen, SCREENS } from '../../practice/screens';
import { field } from './journey/carry-out';

const ADDRESS = 'https://kog.chfs.ky.gov/used';

/** What a page can hear of; not what comes as often as the machine has time for (`dragover`, `mousemove`, `scroll`). */
const HEARD = [
  ...['keydown', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'focusin', 'focusout'],
  ...[
    'click',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'submit',
    'reset',
  ],
  ...['dragstart', 'drop', 'dragend', 'toggle', 'beforetoggle', 'fullscreenchange', 'hashchange', 'popstate'],
  ...['error', 'unhandledrejection', 'securitypolicyviolation', 'message', 'storage', 'resize'],
];

function usedPage(): string {
  const screen = SCREENS['kog/onboarding'];
  if (!screen) throw new Error('There is an onboarding screen.');
  const script = `<script>
window.heard = [];
for (const type of ${JSON.stringify(HEARD)}) {
  addEventListener(type, (event) => {
    const of = event.target.localName ?? 'window';
    if (type === 'submit') { heard.push('sends ' + !event.defaultPrevented); event.preventDefault(); }
    heard.push([type, of, event.defaultPrevented, event.isTrusted].join(' '));
  });
}
localStorage.setItem('theirs', 'local'); sessionStorage.setItem('theirs', 'session'); document.cookie = 'theirs=cookie';
</script>`;
  return renderScreen(screen)
    .replace('<head>', () => `<head>${script}`)
    .replace(/<body[^>]*>/, (body) => `${body}<p id="drag">dragged</p>`)
    .replace('</body>', '<p style="height: 2000px">A long page</p></body>');
}

/** Opens the form and uses it; `ready` waits for what else is to be there. Answers all that must not differ. */
export async function useForm(page: Page, ready: () => Promise<unknown>) {
  await page.route(`${ADDRESS}*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: usedPage() }),
  );
  await page.goto(ADDRESS);
  await ready();
  const [name, password] = [field(page, 'userName'), field(page, 'password')];

  await page.locator('#drag').evaluate((text) => getSelection()?.selectAllChildren(text));
  await page.locator('#drag').dragTo(name, { sourcePosition: { x: 12, y: 8 } });
  await name.press('End');
  await page.keyboard.insertText(' and put in');
  for (const key of [
    ...['Home', 'Shift+End', 'Control+C', 'Tab', 'Control+V', 'a', 'Backspace', 'ArrowLeft', 'Delete'],
    ...['Control+A', 'Control+X', 'Control+V', 'Shift+Tab', 'Tab', 'Escape', 'Enter'],
  ]) {
    await page.keyboard.press(key);
  }
  await password.click({ button: 'right' });
  await page.locator('h1').click();
  await page.locator('h1').evaluate((heading) => getSelection()?.selectAllChildren(heading));
  await page.evaluate(() => scrollTo(0, 300));
  await ready();

  const state = await page.evaluate(() => ({
    heard: (globalThis as unknown as { heard: string[] }).heard,
    values: [...document.querySelectorAll('input')].map(({ value }) => value),
    focus: document.activeElement?.localName,
    selected: [`${getSelection()}`, getSelection()?.rangeCount, getSelection()?.anchorNode?.nodeName],
    scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    stored: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
    animations: document.getAnimations().length,
  }));
  const found = await page.evaluate(countFound, [
    'KASPER',
    'Username',
    'blank',
    'must stay empty',
    'Unofficial',
  ]);
  const paper = (await page.pdf({ tagged: false, outline: false })).toString('latin1');
  return {
    ...state,
    found,
    pages: paper.match(/\/Type ?\/Page\b/g)?.length,
    paper: paper.replace(/\(D:[^)]*\)/g, ''),
    asked: await leave(page),
  };
}

/** How often the browser's search finds each of these, and what is selected by whoever selects all. Runs in the page. */
function countFound(words: readonly string[]) {
  const times = words.map((word) => {
    getSelection()?.removeAllRanges();
    let count = 0;
    while (count < 99 && (window as unknown as { find(text: string): boolean }).find(word)) count += 1;
    return `${word}: ${count}`;
  });
  document.execCommand('selectAll');
  return [...times, `${getSelection()}`];
}

/** Leaves with a page that asks to stay, and with one that does not; answers what was asked. */
async function leave(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(`${dialog.type()} at ${new URL(page.url()).pathname}${new URL(page.url()).search}`);
    void dialog.accept();
  });
  await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  await page.goto(`${ADDRESS}?again`);
  await field(page, 'userName').fill('half filled in');
  await page.goto('about:blank');
  return asked;
}
