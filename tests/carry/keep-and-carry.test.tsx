// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupOf, backupText } from '../../lib/carry/backup';
import { english } from '../../lib/words/en/english';
import { DAY, NOW } from '../guide/facts';
import { file, HOSTILE } from './hostile';
import { ANN, fact, KEPT, said } from './kept';
import { openPanel } from './open-panel';

const { carry } = english;
/** Roles are worked out node by node: only in the part this is about. */
const part = () => within(document.querySelector<HTMLElement>('section.carry') as HTMLElement);
const click = (name: string | RegExp) => fireEvent.click(part().getByRole('button', { name }));
const heard = (text: string | RegExp) => part().findByText(text, {}, { timeout: 10_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  await fakeBrowser.storage.local.set({ ...KEPT });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** All the panel says, but for what was said of the last thing done. */
const whole = () => {
  const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  copy.querySelector('.carry-said')?.remove();
  return copy.textContent;
};

// Several whole panels are drawn in one test: that may take a while on a busy machine.
describe('backup, erase, restore', { timeout: 30_000 }, () => {
  it('gives the same panel', async () => {
    const { saved, follow, choose } = await openPanel();
    const before = whole();
    expect(before).toContain('Route'.toLowerCase());
    click(carry.saveAll);
    await heard(carry.saved('copy.json'));
    click(carry.eraseAll);
    click(carry.yes);
    await heard(carry.erased(Object.keys(KEPT).length));
    await follow();
    expect(whole()).not.toBe(before);

    choose(saved[0] ?? '');
    await heard(carry.preview('copy.json'));
    expect(screen.getByText(carry.added(Object.keys(KEPT).length - 2))).toBeTruthy();
    expect(screen.getByText(carry.unreadable(2))).toBeTruthy();
    expect(screen.getByText('About Ben:', { exact: false })).toBeTruthy();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    click(carry.apply);
    await heard(carry.applied(Object.keys(KEPT).length));
    // The way back stays open until the panel closes; taking it then changes nothing.
    click(carry.putBack);
    await heard(carry.isBack);
    await follow();
    expect(whole()).toBe(before);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(KEPT);
  });

  it('of one person leaves the others alone', async () => {
    const { follow } = await openPanel();
    const before = whole();
    click(carry.eraseOne('Ann'));
    expect(screen.getByText(carry.sureOne('Ann'))).toBeTruthy();
    click(carry.yes);
    await heard(/erased\.$/);
    await follow();
    expect(part().getByRole('button', { name: carry.eraseOne('Ben') })).toBeTruthy();
    click(carry.putBack);
    await heard(carry.isBack);
    await follow();
    expect(whole()).toBe(before);
  });

  it('can be put back after the panel was covered and shown again', async () => {
    const { follow, cover } = await openPanel();
    click(carry.eraseOne('Ann'));
    click(carry.yes);
    await heard(/erased\.$/);
    cover();
    await follow();
    click(carry.putBack);
    await heard(carry.isBack);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(KEPT);
  });

  it('asks before anything is erased', async () => {
    await openPanel();
    click(carry.eraseAll);
    click(carry.cancel);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(KEPT);
    expect(document.activeElement?.textContent).toBe(carry.erase);
  });
});

describe('a file that is brought in', () => {
  it.each(HOSTILE)('is refused in plain words, and nothing changes: %s', async (_, text, fault) => {
    const { choose } = await openPanel();
    const before = whole();
    choose(text);
    await heard(carry.faults[fault]);
    expect(
      part()
        .getAllByRole('alert')
        .map(({ textContent }) => textContent),
    ).toContain(carry.faults[fault]);
    expect(part().queryByRole('button', { name: carry.apply })).toBeNull();
    expect(whole()).toBe(before);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(KEPT);
  });

  it('shows what would change, and changes nothing when that is not wanted', async () => {
    const { choose } = await openPanel();
    const records = {
      [fact('route')]: said(NOW, { value: 'mail' }),
      [fact('signed-in')]: said(NOW - 9 * DAY),
    };
    choose(file({ ...records, [fact('welcome-mail-arrived')]: said(), [fact('password-set')]: said(1) }));
    await heard(carry.added(1));
    expect(screen.getByText(carry.newer(2))).toBeTruthy();
    expect(screen.getByText(carry.kept(1))).toBeTruthy();
    expect(screen.getByText(/About Ann: welcome e-mail arrived/)).toBeTruthy();
    click(carry.cancel);
    expect(screen.queryByText(carry.added(1))).toBeNull();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(KEPT);
  });

  it('that cannot be opened is said to be so', async () => {
    const { choose } = await openPanel({ read: () => Promise.reject(new Error('gone')) });
    choose('');
    await heard(carry.readFailed);
  });

  it('with nothing new says so', async () => {
    const { choose } = await openPanel();
    choose(backupText(backupOf(KEPT, ANN, NOW)));
    await heard(carry.nothingNew);
    expect(part().queryByRole('button', { name: carry.apply })).toBeNull();
  });
});

describe('the rest', () => {
  it('lets the person say when to be reminded', async () => {
    const { follow } = await openPanel();
    const offers = () => within(part().getByRole('group', { name: 'KOG password' }));
    const week = () => offers().getByRole<HTMLInputElement>('checkbox', { name: /^7 days before, 9/ });
    expect(week().checked).toBe(false);
    fireEvent.click(week());
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('setting:reminders')).toMatchObject({
        'setting:reminders': {
          chosen: { password: { reminders: ['two-weeks', 'one-week', 'three-days', 'last-day', 'over'] } },
        },
      }),
    );
    await follow();
    expect(week().checked).toBe(true);
  });

  it('has no fault that axe can see without a layout', async () => {
    const { container, choose } = await openPanel();
    choose(file({ [fact('welcome-mail-arrived')]: said() }));
    await heard(carry.added(1));
    click(carry.eraseAll);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }, 60_000);

  it('says when something could not be done', async () => {
    await openPanel({ erase: () => Promise.reject(new Error('no worker')) });
    click(carry.eraseAll);
    click(carry.yes);
    await heard(carry.failed);
  });
});
