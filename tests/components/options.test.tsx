// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/options';
import type { Prefers } from '../../components/options/options-events';
import { inForce } from '../../lib/facts/in-force';
import { readPolicy } from '../../lib/facts/policy';
import { readPreferences } from '../../lib/facts/preferences';
import { HINT_KINDS } from '../../lib/guide/muted';
import { english } from '../../lib/words/en/english';

afterEach(cleanup);

const SHARED = { mode: 'off' as const, hideAfter: 5 };
const nothing = async () => undefined;

/** The page of options under a policy, and what was chosen on it. */
function show(policy: Record<string, unknown> = {}) {
  const chosen: Prefers[] = [];
  const now = inForce(readPolicy(policy), readPreferences(undefined), SHARED);
  const carry = {
    view: {
      person: null,
      kept: 3,
      reminders: [],
      mayExport: now.mayExport,
      unread: [],
      noRoom: false,
      wiped: false,
      isNew: false,
    },
    on: {
      save: async () => 'copy.json',
      saveUnread: async () => 'unreadable.json',
      startAnew: nothing,
      read: async () => ({ fault: 'not-ours' as const }),
      bringIn: async () => ({ written: 0 }),
      erase: async () => 0,
      erased: () => 0,
      putBack: nothing,
      openPrint: nothing,
      remindWhen: nothing,
    },
  };
  const view = {
    all: [],
    removed: [],
    chosen: null,
    asks: false,
    tabOf: null,
    waiting: [],
    shared: now.shared,
    sharedByPolicy: now.byPolicy.includes('sharedWorkstation'),
    hideAfterByPolicy: now.byPolicy.includes('hideAfterMinutes'),
  };
  const { container } = render(
    <Options
      inForce={now}
      hintKinds={HINT_KINDS}
      reminders="off"
      carry={carry}
      people={{ view, on: { does: nothing, openOverview: nothing } }}
      shortcut="Alt+Shift+K"
      firefox={false}
      version="1.2.3"
      words={english}
      on={{ prefer: async (what) => void chosen.push(what), remind: nothing }}
    />,
  );
  return { chosen, container };
}

describe('the page of options', () => {
  it('says which keys open the checklist, and where others are chosen', () => {
    show();
    expect(screen.getByText('Alt+Shift+K opens the checklist.')).toBeTruthy();
    expect(screen.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
  });

  it('sets language, look and hints, each by itself', async () => {
    const { chosen } = show();
    fireEvent.click(screen.getByLabelText('Español'));
    fireEvent.click(screen.getByLabelText('Dark'));
    fireEvent.click(screen.getByLabelText(english.options.guard));
    expect(chosen).toEqual([{ language: 'es' }, { theme: 'dark' }, { mute: { hints: 'guard', on: true } }]);
    expect(await screen.findByText(english.options.set)).toBeTruthy();
  });

  it('shows what a policy has decided, and offers no way around it', () => {
    show({ muteHints: ['guard'], muteReminders: true, sharedWorkstation: 'nothing-on-disk', noExport: true });
    const guard = screen.getByLabelText<HTMLInputElement>(english.options.guard);
    expect([guard.checked, guard.disabled]).toEqual([false, true]);
    expect(screen.queryByRole('button', { name: english.clocks.remind })).toBeNull();
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: english.people.shared }).disabled).toBe(
      true,
    );
    expect(screen.queryByRole('button', { name: english.carry.saveAll })).toBeNull();
    expect(screen.getByText(english.carry.noExport)).toBeTruthy();
  });

  it('has no fault that axe can find', async () => {
    const { container } = show({ muteHints: ['guard'] });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
