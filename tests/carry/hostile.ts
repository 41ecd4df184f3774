import { LARGEST_FILE } from '../../lib/carry/read-backup';
import type { english } from '../../lib/words/en/english';
import { DAY, NOW } from '../guide/facts';
import { ANN, fact, KEPT, named, seen } from './kept';

/** The text of a copy with these records, and of one with that record alone. */
export const file = (records: object, more: object = {}) =>
  JSON.stringify({ app: 'kasper-guide', v: 1, made: NOW, records, ...more });
export const person = (record: unknown) => file({ [`person:${ANN}`]: record });
const one = (record: unknown) => file({ [fact('signed-in')]: record });

/** What people may bring: name, text, what is said. */
export const HOSTILE: readonly (readonly [string, string, keyof typeof english.carry.faults])[] = [
  ['an empty file', '', 'not-ours'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'not-ours'],
  ['JSON of somebody else', JSON.stringify({ app: 'a-diary', v: 1, records: {} }), 'not-ours'],
  ['a list', '[1, 2]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['the first half of a copy', file(KEPT).slice(0, 200), 'cut-off'],
  ['a copy of a later version', file({}, { v: 2 }), 'newer'],
  ['no version', JSON.stringify({ app: 'kasper-guide', made: NOW, records: {} }), 'damaged'],
  ['a version that is no number', file({}, { v: '1' }), 'damaged'],
  ['records that are a list', file([]), 'damaged'],
  [
    'records that are text',
    JSON.stringify({ app: 'kasper-guide', v: 1, made: NOW, records: 'all' }),
    'damaged',
  ],
  ['a record that is text', one('yes'), 'damaged'],
  ['a fact with an instant in words', one({ ...seen(), at: 'yesterday' }), 'damaged'],
  ['a fact said by nobody we know', one({ ...seen(), by: 'boss' }), 'damaged'],
  ['a value from no list', file({ [fact('route')]: seen(NOW, { value: 'pigeon' }) }), 'damaged'],
  ['a value where there is none', one(seen(NOW, { value: 'upload' })), 'damaged'],
  ['a key of no kind', file({ nothing: seen() }), 'damaged'],
  ['a key with a path in it', file({ 'fact:../../x': seen() }), 'damaged'],
  ['a key of a person too short', file({ 'fact:me:1:signed-in': seen() }), 'damaged'],
  ['a reminder without a time', file({ [`reminded:${ANN}:password:1:over`]: { v: 1 } }), 'damaged'],
  [
    '__proto__ among the records',
    `{"app":"kasper-guide","v":1,"made":${NOW},"records":{"__proto__":{"v":1}}}`,
    'forbidden-names',
  ],
  [
    '__proto__ in a record',
    `{"app":"kasper-guide","v":1,"made":${NOW},"records":{"setting:x":{"v":1,"__proto__":{"polluted":1}}}}`,
    'forbidden-names',
  ],
  [
    'constructor in a record',
    file({ 'setting:x': { v: 1, constructor: { prototype: {} } } }),
    'forbidden-names',
  ],
  ['a fact of the year 5000', one(seen(95_617_584_000_000)), 'dates'],
  ['a fact from before time', one({ ...seen(), at: -1 }), 'dates'],
  ['a fact saved next week', one({ ...seen(), saved: NOW + 7 * DAY }), 'dates'],
  ['a copy saved next week', file({}, { made: NOW + 7 * DAY }), 'dates'],
  ['a copy saved at no time', file({}, { made: 'now' }), 'dates'],
  ['a name with markup', person(named('<img src=x onerror=alert(1)>')), 'alias'],
  ['a name with a closing tag', person(named('Ann</b>')), 'alias'],
  ['a name with a line break', person(named('Ann\nBen')), 'alias'],
  ['an endless name', person(named('A'.repeat(500))), 'alias'],
  ['a name that is a number', person({ v: 1, saved: NOW, alias: 7 }), 'damaged'],
  ['a giant', file({ 'setting:x': { v: 1, text: 'x'.repeat(LARGEST_FILE) } }), 'too-big'],
  [
    'too many records',
    file(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`setting:s${n}`, { v: 1 }]))),
    'too-big',
  ],
];
