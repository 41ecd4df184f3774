import { describe, expect, it } from 'vitest';
import { DESKS } from '../../lib/guide/desks';
import { english } from '../../lib/words/en/english';
import { CATALOGUES } from '../../lib/words/words';
import { read } from '../structure/sources';
import { leavesOf, TOLD, textOf, unusedOf } from './leaves';

const OTHERS = Object.entries(CATALOGUES).filter(([, words]) => words !== english);

/** What is the same in every language: names, and what stands on a screen that is in English. */
const SAME = new Set([
  'English',
  'Español',
  'No',
  'KASPER',
  'KOG',
  'NPI',
  'Chrome',
  'Edge',
  'Firefox',
  'KASPER Guide',
  'Master Account',
  'KOG · My Apps',
  'KOG · All Apps',
  'KOG · Account Request Onboarding',
  'KASPER · Account Maintenance',
  'KASPER · Master Account',
  'KOG Help Desk: (502) 564-0104, ext. 2.',
  'kasper-guide.ics',
  // Said to others, in English.
  english.hosts.forItSay,
  ...Object.values(english.desks.names).map(({ name }) => name),
]);

/** Functions that say no words of their own. */
const WORDLESS = /^(list|dates\.|calendar\.desk|kept\.of|people\.name$|troubles\.each\.[a-z-]+\.say)/;

/** What stands on the screens in English, as far as the guide names it in quotes. */
const ON_SCREEN = Object.values(english.signs.terms).filter((term) => term.startsWith('“'));

const numbersIn = (text: string) => new Set(text.match(/\d[\d-]*\d|\d/g) ?? []);
const addressesIn = (text: string) => new Set(text.match(/[\w.]*@[\w.]+\w|\b[\w.-]+\.ky\.gov/g) ?? []);
const onScreenIn = (text: string) => new Set(ON_SCREEN.filter((name) => text.includes(name)));

describe.each(OTHERS)('the catalogue %s beside the English one', (tag, words) => {
  const translated = new Map(leavesOf(words));
  const both = leavesOf(english)
    .filter(([path]) => path !== 'translated')
    .map(([path, value]) => ({ path, there: value, here: translated.get(path) }));

  it('says everything, in its own words', () => {
    const untold = both.filter(({ there, here }) => typeof here !== typeof there);
    expect(untold).toEqual([]);
    const untranslated = both.filter(({ path, there, here }) => {
      if (typeof there === 'function') return !WORDLESS.test(path) && textOf(there) === textOf(here);
      return there === here && !SAME.has(String(there)) && !String(there).startsWith('“');
    });
    expect(untranslated).toEqual([]);
  });

  it('has nothing beyond the English one but what it means in English', () => {
    const known = new Set(both.map(({ path }) => path));
    const more = [...translated.keys()].filter(
      (path) => !known.has(path) && !path.startsWith('translated.') && !path.endsWith('.meaning'),
    );
    expect(more).toEqual([]);
  });

  it('tells the meaning of the words for the phone, with the same moments', () => {
    for (const [id, { say, meaning }] of Object.entries(words.troubles.each)) {
      expect.soft(meaning?.(TOLD).length, id).toBe(say(TOLD).length);
      expect.soft(meaning?.({}).length, id).toBe(say({}).length);
    }
  });

  it('uses all that its sentences are made with', () => {
    const unused = both.filter(
      ({ there, here }) =>
        typeof here === 'function' &&
        (here.length !== (there as typeof there & { length: number }).length ||
          unusedOf(here as never).length > 0),
    );
    expect(unused.map(({ path }) => path)).toEqual([]);
  });

  it('gives the same numbers, addresses and names of what stands on the screen', () => {
    for (const { path, there, here } of both) {
      if (typeof there === 'function' || path === 'language') continue;
      const [one, other] = [textOf(there), textOf(here)];
      expect.soft(numbersIn(other), path).toEqual(numbersIn(one));
      expect.soft(addressesIn(other), path).toEqual(addressesIn(one));
      for (const name of onScreenIn(one)) expect.soft(other, path).toContain(name);
    }
  });

  it('names the desks as they are called, and gives their numbers in retold sentences', () => {
    const told = Object.values(words.translated?.retold ?? {}).join(' ');
    for (const desk of DESKS) expect(words.desks.names[desk.id].name).toBe(english.desks.names[desk.id].name);
    expect(told).toContain('(502) 564-2703');
    expect(words.language.toLowerCase().split('-')[0]).toBe(tag);
  });
});

describe.each(Object.entries(CATALOGUES))('what the stores show in %s', (tag, words) => {
  const messages = JSON.parse(read(`public/_locales/${tag}/messages.json`).text) as Record<
    string,
    { readonly message: string; readonly description: string }
  >;

  it('is short enough, and described for whoever translates it', () => {
    expect(Object.keys(messages)).toEqual(['name', 'shortName', 'description', 'actionTitle']);
    expect(messages.name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.shortName?.message.length).toBeLessThanOrEqual(12);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    for (const { description } of Object.values(messages)) expect(description).not.toBe('');
  });

  it('agrees with the catalogue', () => {
    expect(messages.name?.message).toBe(words.callout.name);
    expect(messages.actionTitle?.message).toBe(words.deadlines.nothingOpen);
  });
});
