// @vitest-environment happy-dom
/** What the panel says of notes that cannot be read, found no room, or are gone. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { english } from '../../lib/words/en/english';
import { fact, KEPT } from '../carry/kept';
import { openPanel } from '../carry/open-panel';
import { NOW } from '../guide/facts';

const { kept, carry } = english;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the panel', { timeout: 30_000 }, () => {
  it('shows what cannot be read, where it stands, and saves it', async () => {
    await fakeBrowser.storage.local.set({ ...KEPT });
    const { saved, container } = await openPanel();
    expect(screen.getByText(kept.unreadable(2))).toBeTruthy();
    fireEvent.click(screen.getByText(kept.which));
    const items = container.querySelectorAll('.unread li');
    expect([...items].map(({ textContent }) => textContent)).toEqual([
      `Ann: papers mailed${fact('papers-mailed')}`,
      `${kept.kinds.other}later:thing`,
    ]);
    fireEvent.click(screen.getByRole('button', { name: kept.saveUnread }));
    await screen.findByText(carry.saved('unreadable.json'));
    expect(saved).toEqual([fact('papers-mailed'), 'later:thing'].sort());
  });

  it('says that there is no room', async () => {
    await fakeBrowser.storage.local.set({ ...KEPT });
    await fakeBrowser.storage.session.set({ 'no-room': true });
    await openPanel();
    expect(screen.getByText(kept.noRoom)).toBeTruthy();
  });

  it('says that the notes were wiped, and leads to where a copy is brought in', async () => {
    await fakeBrowser.storage.session.set({ wiped: true });
    const { container } = await openPanel();
    const notice = within(screen.getByRole('region', { name: kept.wiped }));
    fireEvent.click(notice.getByRole('button', { name: kept.bringIn }));
    expect(document.activeElement).toBe(screen.getByLabelText(carry.choose));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    fireEvent.click(notice.getByRole('button', { name: kept.startAnew }));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('wiped')).toEqual({}));
  });

  it('asks somebody new whether they were here before, and nobody else', async () => {
    const { unmount } = await openPanel();
    fireEvent.click(screen.getByText(kept.usedBefore));
    expect(screen.getByText(kept.usedBeforeWhy)).toBeTruthy();
    expect(screen.getByText(kept.nextTime)).toBeTruthy();
    unmount();
    await fakeBrowser.storage.local.set({ ...KEPT });
    await openPanel();
    expect(screen.queryByText(kept.usedBefore)).toBeNull();
  });

  it('advises no copies where IT has turned them off', async () => {
    await fakeBrowser.storage.managed.set({ noExport: true });
    await fakeBrowser.storage.session.set({ wiped: true });
    await openPanel();
    expect(screen.getByText(kept.nextTimeByIt)).toBeTruthy();
    expect(screen.queryByText(kept.nextTime)).toBeNull();
  });
});
