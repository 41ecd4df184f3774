import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAll } from '../../lib/facts/store';
import { disk, startRoster } from './roster';

beforeEach(() => fakeBrowser.reset());

describe('a tab', () => {
  it('belongs to whom was chosen at sign-in, whoever is chosen meanwhile: three people are never mixed', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob', 'Cleo');
    for (const [tab, alias] of [
      [1, 'Ann'],
      [2, 'Bob'],
      [3, 'Cleo'],
    ] as const) {
      await w.choose(alias);
      await w.see('kog/sign-in-email', { tab });
      await w.fromTab({ kind: 'pageLeft' }, { tab });
    }
    await Promise.all([
      w.see('kog/all-apps', { tab: 1 }),
      w.see('kasper/request-submitted', { tab: 3 }),
      w.see('kog/onboarding', { tab: 2 }),
    ]);
    expect(await w.of('Ann')).toEqual(['signed-in']);
    expect(await w.of('Bob')).toEqual(['onboarding-reached']);
    expect(await w.of('Cleo')).toEqual(['request-submitted']);
    expect(await w.waiting()).toEqual([]);
  });

  it('gives the advice of its own person', async () => {
    const w = startRoster();
    await w.add('Ann');
    await w.say({ kind: 'tick', fact: 'kasper-account', value: 'holder' });
    await w.see('kog/sign-in-email', { tab: 1 });
    await w.add('Bob');
    expect(await w.see('kog/onboarding', { tab: 1 })).toMatchObject({ guard: null });
    expect(await w.see('kog/onboarding', { tab: 2 })).toMatchObject({ guard: { fields: expect.any(Array) } });
  });

  it('is theirs who are chosen when sign-in is seen again, and not before', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.choose('Ann');
    await w.see('kog/sign-in-email', { tab: 1 });
    await w.choose('Bob', 2);
    await w.see('kog/sign-in-password', { tab: 1 });
    await w.see('kog/my-apps', { tab: 1 });
    expect([await w.of('Ann'), await w.of('Bob')]).toEqual([['signed-in'], []]);
    await w.see('kog/sign-in', { tab: 1 });
    await w.see('kog/onboarding', { tab: 1 });
    expect([await w.of('Ann'), await w.of('Bob')]).toEqual([['signed-in'], ['onboarding-reached']]);
  });

  it('still at sign-in becomes theirs who are chosen beside it', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.see('kog/sign-in-email', { tab: 1 });
    await w.choose('Ann', 1);
    await w.see('kog/my-apps', { tab: 1 });
    expect([await w.of('Ann'), await w.of('Bob')]).toEqual([['signed-in'], []]);
  });

  it('opened from another belongs to the same person', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.choose('Ann');
    await w.see('kog/my-apps', { tab: 1 });
    await w.choose('Bob');
    const sender = {
      id: fakeBrowser.runtime.id,
      url: 'https://ekasper.chfs.ky.gov/x',
      tab: { id: 9, openerTabId: 1, incognito: false },
    };
    const detection = { outcome: 'page', page: 'kasper/request-welcome', met: [] };
    await w.trigger({ kind: 'pageSeen', detection }, sender);
    expect(await w.of('Ann')).toEqual(['request-begun', 'signed-in']);
    expect(await w.of('Bob')).toEqual([]);
  });
});

describe('what is seen while nobody is chosen', () => {
  async function seenByNobody() {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.choose(null);
    await w.see('kog/sign-in-email', { tab: 1 });
    await w.see('kog/all-apps', { tab: 1 });
    await w.see('kog/onboarding', { tab: 2 });
    return w;
  }

  it('waits, apart for each tab, and is nobody’s', async () => {
    const w = await seenByNobody();
    expect((await w.waiting()).map(({ facts }) => facts)).toEqual([['signed-in'], ['onboarding-reached']]);
    expect([await w.of('Ann'), await w.of('Bob')]).toEqual([[], []]);
    expect((await readAll()).unreadable).toEqual([]);
  });

  it('is claimed with its tab, and the claim is taken back with it', async () => {
    const w = await seenByNobody();
    const [first] = await w.waiting();
    await w.does({ act: 'claim', from: first?.id ?? '', person: await w.idOf('Ann') });
    await w.see('kasper/request-welcome', { tab: 1 });
    expect(await w.of('Ann')).toEqual(['request-begun', 'signed-in']);
    expect(await w.waiting()).toHaveLength(1);

    const [second] = await w.waiting();
    const before = await disk();
    await w.does({ act: 'claim', from: second?.id ?? '', person: await w.idOf('Bob') });
    expect(await w.of('Bob')).toEqual(['onboarding-reached']);
    await w.does({ act: 'takeBack' });
    expect(await disk()).toEqual(before);
    await w.see('kasper/request-submitted', { tab: 2 });
    expect(await w.of('Bob')).toEqual([]);
  });

  it('does not change what the claimer said', async () => {
    const w = await seenByNobody();
    await w.choose('Bob', 5);
    await w.say({ kind: 'tick', fact: 'signed-in', at: 5 });
    await w.say({ kind: 'undo', fact: 'signed-in' });
    const [first] = await w.waiting();
    await w.does({ act: 'claim', from: first?.id ?? '', person: await w.idOf('Bob') });
    expect(await w.of('Bob')).toEqual([]);
  });

  it('is dropped, and the drop taken back', async () => {
    const w = await seenByNobody();
    const before = await disk();
    for (const { id } of (await w.waiting()).slice(0, 1)) await w.does({ act: 'drop', from: id });
    expect(await w.waiting()).toHaveLength(1);
    await w.does({ act: 'takeBack' });
    expect(await disk()).toEqual(before);
  });
});
