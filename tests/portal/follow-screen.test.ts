// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../lib/guide/advice';
import type { Detection } from '../../lib/pages/page';
import { followScreen } from '../../lib/portal/follow-screen';
import type { Look } from '../../lib/screen/look';
import { HOSTS } from '../../practice/hosts';
import { renderScreen, SCREENS } from '../../practice/screens/index';
import { markupLook } from '../screen/markup-look';

const ADVICE = { hints: [], guard: null } as unknown as Advice;

/** A tab that shows `html`; `said` lists what it told the worker, `shown` what was on the screen after each. */
function open(html: string, host: string, look: Look = markupLook) {
  const window = new Window({ url: `https://${host}/` });
  window.document.write(html);
  const document = window.document as unknown as Document;
  const said: Detection[] = [];
  const shown: ('hint' | 'nothing')[] = [];
  followScreen(document, {
    host,
    look: () => look,
    clock: () => 0,
    ask: async (detection) => {
      said.push(detection);
      return detection.outcome === 'page' ? ADVICE : null;
    },
    show: () => shown.push('hint'),
    hide: () => shown.push('nothing'),
  });
  return { document, said, shown };
}

function drawn(key: string): { html: string; host: string } {
  const screen = SCREENS[key];
  if (!screen) throw new Error(`No such screen: ${key}`);
  return { html: renderScreen(screen), host: HOSTS[screen.host] };
}

describe('a portal tab', () => {
  it('tells what it sees and shows what it is answered', async () => {
    const { html, host } = drawn('kog/onboarding');
    const { said, shown } = open(html, host);
    await vi.waitFor(() => expect(shown.at(-1)).toBe('hint'));
    expect(said).toMatchObject([{ outcome: 'page', page: 'kog/onboarding' }]);
  });

  it('goes on by itself when the content is replaced under the same address', async () => {
    const { html, host } = drawn('kog/sign-in-email');
    const { document, said } = open(html, host);
    document.body.innerHTML = bodyOf(drawn('kog/sign-in-password').html);
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ page: 'kog/sign-in-password' }));
  });

  it('keeps its hints while the same page shows other signs', async () => {
    const { html, host } = drawn('kog/all-apps');
    const { document, shown, said } = open(html, host);
    await vi.waitFor(() => expect(shown.at(-1)).toBe('hint'));
    const before = shown.length;
    document.body.innerHTML = bodyOf(drawn('kog/all-apps:k').html);
    await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before));
    expect(said.every((one) => one.outcome === 'page')).toBe(true);
    expect(shown.slice(before)).not.toContain('nothing');
  });

  it('tells a screen it does not know from the next, though both lack the same signs', async () => {
    const body = (heading: string) => `<title>KOG</title><h1>${heading}</h1><p>Come back later.</p>`;
    const { document, said } = open(body('Profile'), HOSTS.kog);
    document.body.append(document.createElement('p'));
    document.body.innerHTML = body('Devices');
    await vi.waitFor(() => expect(said.length).toBe(2));
    const nearest = said.map((one) => one.outcome === 'unknown' && one.nearest);
    expect(nearest[0]).toEqual(nearest[1]);
    expect(said[0]).not.toEqual(said[1]);
  });

  it('takes a form that shows one more field for the same screen, though it lacks other signs by then', async () => {
    const form = (...labels: string[]) =>
      `${labels.map((label) => `<label>${label} <input></label>`).join('')}<button>Continue</button>`;
    const around = (main: string) => `<title>KOG</title><h1>Kentucky Online Gateway</h1>${main}`;
    const { document, said } = open(around(form('Search', 'Nickname', 'Color')), HOSTS.kog);
    const turns = () => said.map((one) => (one.outcome === 'page' ? null : one.turn));
    document.body.innerHTML = around(form('Search', 'Nickname', 'Color', 'E-mail'));
    await vi.waitFor(() => expect(turns()).toEqual([1, 1]));
    expect(said[0]).not.toEqual(said[1]);
    // What is asked for above all screens makes none the same.
    document.body.innerHTML = around(form('Search', 'Device'));
    await vi.waitFor(() => expect(turns()).toEqual([1, 1, 2]));
    document.body.innerHTML = around('<p>Thank you.</p>');
    await vi.waitFor(() => expect(turns()).toEqual([1, 1, 2, 3]));
  });

  it('says so when a screen cannot be read, and goes on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { html, host } = drawn('kog/sign-in-email');
    const unreadable = () => {
      throw new Error('no layout');
    };
    const { said } = open(html, host, { ...markupLook, visible: unreadable });
    expect(said).toEqual([{ outcome: 'unknown', nearest: [] }]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe('where patients may show', () => {
  it('a list of one’s own accounts that comes after its heading is seen', async () => {
    const { html, host } = drawn('kasper/account-maintenance');
    const whole = bodyOf(html);
    const heading = '<h1>Account Maintenance</h1>';
    const { document, said } = open(`<title>KASPER</title>${heading}`, host);
    expect(said.at(-1)?.outcome).toBe('unknown');
    document.body.innerHTML = heading + whole;
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ page: 'kasper/account-maintenance' }));
  });

  it('nothing but the main heading is looked at again, until it, title or address changes', async () => {
    const { html, host } = drawn('nobody/patient-request');
    const asked: Element[] = [];
    const look = {
      ...markupLook,
      visible: (element: Element) => {
        asked.push(element);
        return markupLook.visible(element);
      },
    };
    const { document, said } = open(html, host, look);
    expect(said).toMatchObject([{ outcome: 'unknown' }]);
    asked.length = 0;
    const heading = document.createElement('h1');
    heading.textContent = 'Patient Request';
    document.body.prepend(heading);
    await vi.waitFor(() => expect(asked).toContain(heading));

    asked.length = 0;
    const row = document.createElement('p');
    row.innerHTML = '<b>Jane Doe</b> <label>Date of birth <input value="1970"></label>';
    document.body.append(row);
    await vi.waitFor(() => expect(asked).not.toEqual([]));
    expect(asked.every((element) => element.matches('h1,h2,h3,h4,h5,h6,legend,caption'))).toBe(true);

    document.title = 'KASPER Account Request';
    document.body.innerHTML = bodyOf(drawn('kasper/request-welcome').html);
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ page: 'kasper/request-welcome' }));
  });
});

function bodyOf(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}
