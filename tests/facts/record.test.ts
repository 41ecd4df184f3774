import { describe, expect, it } from 'vitest';
import { readMemory } from '../../lib/facts/memory';
import { factKey, parseFactKey, readRecords } from '../../lib/facts/record';
import { factStateOf } from '../../lib/facts/state';

const WHO = 'person-0001';
const good = { v: 1, at: 1000, saved: 1000, by: 'page' };

describe('keys of facts', () => {
  it('read back as they were made', () => {
    const key = { person: WHO, round: 12, fact: 'password-set' } as const;
    expect(parseFactKey(factKey(key))).toEqual(key);
  });

  it.each([
    'fact:person-0001:0:signed-in',
    'fact:person-0001:1:no-such-fact',
    'fact:person-0001:1:toString',
    'fact:person-0001:x:signed-in',
    'fact::1:signed-in',
    'other:person-0001:1:signed-in',
  ])('refuse %s', (name) => expect(parseFactKey(name)).toBeNull());
});

describe('what cannot be read', () => {
  const raw = {
    [`fact:${WHO}:1:signed-in`]: good,
    [`fact:${WHO}:1:kog-activated`]: { ...good, v: 2 },
    [`fact:${WHO}:1:route`]: { ...good, value: 'pigeon' },
    [`fact:${WHO}:1:papers-mailed`]: { ...good, at: 'yesterday' },
    [`fact:${WHO}:1:request-begun`]: { ...good, value: 'a value it has no list for' },
    [`fact:${WHO}:1:of-a-newer-version`]: good,
    [`fact:${WHO}:2:signed-in`]: null,
  };

  it('does not hide what can be read', () => {
    expect(readRecords(raw).facts.map(({ key }) => factKey(key))).toEqual([`fact:${WHO}:1:signed-in`]);
  });

  it('is reported by name, each once', () => {
    const names = readRecords(raw).unreadable.map(({ name }) => name);
    expect(names.sort()).toEqual(
      Object.keys(raw)
        .filter((n) => n !== `fact:${WHO}:1:signed-in`)
        .sort(),
    );
  });

  it('is reported for every kind of record', () => {
    const memory = readMemory({ [`person:${WHO}`]: 7, 'setting:person': [], 'what-is-this': 1 });
    expect([...memory.unreadable].sort()).toEqual([`person:${WHO}`, 'setting:person', 'what-is-this']);
  });
});

describe('what holds', () => {
  it('is that of the person asked for', () => {
    const { facts } = readRecords({
      [`fact:${WHO}:1:signed-in`]: good,
      'fact:somebody-else:1:kog-activated': good,
    });
    expect([...factStateOf(facts, WHO).keys()]).toEqual(['signed-in']);
    expect(factStateOf(facts, null).size).toBe(0);
  });

  it('is the latest round, whatever the order in storage', () => {
    const first = [`fact:${WHO}:1:password-set`, { ...good, at: 1 }] as const;
    const tenth = [`fact:${WHO}:10:password-set`, { ...good, at: 10 }] as const;
    for (const order of [
      [first, tenth],
      [tenth, first],
    ]) {
      const { facts } = readRecords(Object.fromEntries(order));
      expect(factStateOf(facts, WHO).get('password-set')).toMatchObject({ at: 10, round: 10 });
    }
  });

  it('belongs to the only person there is, or to the chosen one of several', () => {
    const one = { v: 1, saved: 1, alias: '' };
    expect(readMemory({ [`person:${WHO}`]: one }).people.chosen).toBe(WHO);
    const two = { [`person:${WHO}`]: one, 'person:another-one': one };
    expect(readMemory(two).people.chosen).toBeNull();
    const setting = { v: 1, saved: 1, person: 'another-one' };
    expect(readMemory({ ...two, 'setting:person': setting }).people.chosen).toBe('another-one');
  });
});
