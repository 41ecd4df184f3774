import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAll } from '../../lib/facts/store';
import { disk, memory, startRoster } from './roster';

beforeEach(() => fakeBrowser.reset());

describe('the roster', () => {
  it('keeps an alias in the record of the person alone, and cleans it', async () => {
    const w = startRoster();
    await w.add('  Ann\n <b> ');
    await w.see('kog/all-apps');
    expect(await w.of('Ann b')).toEqual(['signed-in']);
    const holding = Object.entries(await disk()).filter(([, record]) =>
      JSON.stringify(record).includes('Ann'),
    );
    expect(holding.map(([key]) => key)).toEqual([`person:${await w.idOf('Ann b')}`]);
  });

  it('takes somebody off and puts them back', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.see('kog/all-apps', { tab: 1 });
    const before = await disk();
    const bob = await w.idOf('Bob');
    await w.does({ act: 'remove', person: bob });
    expect([...(await readAll()).people.all.values()].map(({ alias }) => alias)).toEqual(['Ann']);
    await w.see('kog/onboarding', { tab: 1 });
    expect(await w.of('Ann')).toEqual([]);
    await w.does({ act: 'takeBack' });
    expect(await disk()).toEqual(before);
    await w.does({ act: 'remove', person: bob });
    await w.does({ act: 'restore', person: bob });
    expect(await w.of('Bob')).toEqual(['signed-in']);
  });

  it('leaves one person alone as they are: no choice to make', async () => {
    const w = startRoster();
    await w.see('kog/sign-in-email');
    await w.see('kog/all-apps');
    expect(await w.facts()).toEqual(['1:signed-in']);
    await w.does({ act: 'rename', person: await w.idOf(''), alias: 'Ann' });
    expect(await w.of('Ann')).toEqual(['signed-in']);
  });
});

describe('a shared computer', () => {
  it('finishes and clears: nothing of them stays, and an open tab brings nothing back', async () => {
    const w = startRoster();
    await w.does({ act: 'setShared', mode: 'finish-and-clear', hideAfter: 5 });
    await w.add('Ann');
    await w.see('kog/all-apps', { tab: 1 });
    const before = await disk();
    await w.does({ act: 'clear', person: await w.idOf('Ann') });
    await w.see('kog/onboarding', { tab: 1 });
    expect(Object.keys(await disk()).sort()).toEqual(['setting:person', 'setting:shared']);
    await w.does({ act: 'takeBack' });
    expect(await disk()).toEqual(before);
  });

  it('cannot take back what the one before cleared once somebody else has come', async () => {
    const w = startRoster();
    await w.add('Ann', 'Bob');
    await w.does({ act: 'clear', person: await w.idOf('Ann') });
    await w.choose('Bob');
    await w.does({ act: 'takeBack' });
    expect(await w.idOf('Ann')).toBe('nobody');
    expect(JSON.stringify(await memory())).not.toContain('Ann');
  });

  it('keeps nothing on its disk, and brings what is noted along both ways', async () => {
    const w = startRoster();
    await w.add('Ann');
    await w.see('kog/all-apps');
    const before = await disk();
    await w.does({ act: 'setShared', mode: 'nothing-on-disk', hideAfter: 2 });
    await w.see('kog/onboarding');
    expect(Object.keys(await disk())).toEqual(['setting:shared']);
    expect(await w.of('Ann')).toEqual(['onboarding-reached', 'signed-in']);
    await w.does({ act: 'setShared', mode: 'off', hideAfter: 2 });
    expect(await disk()).toMatchObject(before);
    expect(Object.keys(await memory()).filter((key) => !/^(tab:|owner:|policy-told$)/.test(key))).toEqual([]);
  });
});
