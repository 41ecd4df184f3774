// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PeopleView } from '../../components/people/people-view';
import { Who } from '../../components/people/who';
import { english } from '../../lib/words/en/english';
import { NOW } from '../guide/facts';

afterEach(cleanup);

const ann = { id: 'a', alias: 'Ann' };
const bob = { id: 'b', alias: 'Bob' };
const alone: PeopleView = {
  all: [{ id: 'a', alias: '' }],
  removed: [],
  chosen: { id: 'a', alias: '' },
  asks: false,
  tabOf: null,
  waiting: [],
  sharedByPolicy: false,
  hideAfterByPolicy: false,
  shared: { mode: 'off', hideAfter: 5 },
};
const two: PeopleView = { ...alone, all: [ann, bob], chosen: ann };
const nobody: PeopleView = {
  ...two,
  chosen: null,
  asks: true,
  waiting: [{ id: 'unassigned-1', facts: ['signed-in'], at: NOW }],
};

function show(view: PeopleView) {
  const asked: unknown[] = [];
  const on = {
    does: async (what: unknown) => void asked.push(what),
    openOverview: async () => void asked.push('overview'),
  };
  return { asked, ...render(<Who view={view} on={on} words={english} />) };
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('for whom it is', () => {
  it('is a quiet line for one person alone, with nothing to choose', () => {
    show(alone);
    expect(screen.getByText('For: you')).toBeTruthy();
    expect(screen.queryByLabelText('For')).toBeNull();
  });

  it('is chosen from the roster', () => {
    const { asked } = show(two);
    fireEvent.change(screen.getByLabelText('For'), { target: { value: 'b' } });
    expect(asked).toEqual([{ act: 'choose', person: 'b' }]);
  });

  it('names whose tab it is, if it is somebody else’s', () => {
    const { asked } = show({ ...two, tabOf: bob });
    click('Switch to Bob');
    expect(asked).toEqual([{ act: 'choose', person: 'b' }]);
  });

  it('claims what waits for whom is picked, and takes that back', async () => {
    const { asked } = show(nobody);
    fireEvent.change(screen.getByLabelText('Whose is it?'), { target: { value: 'b' } });
    click('It is Bob’s');
    expect(asked).toEqual([{ act: 'claim', from: 'unassigned-1', person: 'b' }]);
    await waitFor(() => click('Undo'));
    expect(asked.at(-1)).toEqual({ act: 'takeBack' });
  });

  it('clears only after a second click', () => {
    const { asked } = show({ ...two, shared: { mode: 'finish-and-clear', hideAfter: 5 } });
    click('Finish and clear');
    expect(asked).toEqual([]);
    click('Yes, erase it');
    expect(asked).toEqual([{ act: 'clear', person: 'a' }]);
  });

  it.each([
    ['alone', alone],
    ['nobody chosen', nobody],
    ['another’s tab, shared', { ...two, tabOf: bob, shared: { mode: 'nothing-on-disk', hideAfter: 5 } }],
  ] as const)('has no barrier that axe finds: %s', async (_, view) => {
    const { container } = show(view);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
