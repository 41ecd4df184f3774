/**
 * Every kind of record there is beside the facts, in plain words. `key`: what its key begins with, or all of it. Tests
 * hold that nothing else is written (tests/keeping/privacy.test.ts).
 */
export interface Kind {
  readonly key: string;
  readonly holds: string;
  readonly where: 'disk' | 'memory' | 'second place on disk';
}

export const KINDS: readonly Kind[] = [
  {
    key: 'fact:',
    holds:
      'one of the facts above: since when, when it was noted, whether a screen showed it or you said it, whether you took it back. Under “unassigned” while nobody has said whose it is',
    where: 'disk',
  },
  {
    key: 'person:',
    holds:
      'what you call a person: whatever you type there, or nothing; whether they were taken off the list',
    where: 'disk',
  },
  { key: 'setting:person', holds: 'who is chosen in the panel', where: 'disk' },
  { key: 'setting:shared', holds: 'whether several people use this browser, and how', where: 'disk' },
  { key: 'setting:preferences', holds: 'language, look, and hints you do not want', where: 'disk' },
  { key: 'setting:news', holds: 'the version whose news you read last', where: 'disk' },
  { key: 'setting:reminders', holds: 'when you want to be reminded', where: 'disk' },
  { key: 'reminded:', holds: 'that a reminder was given, and when, so that it comes once', where: 'disk' },
  {
    key: 'trace',
    holds:
      'the random numbers that stand for people, and nothing else: by them the guide notices that its notes were wiped',
    where: 'second place on disk',
  },
  {
    key: 'tab:',
    holds: 'which screen a portal tab shows, the signs it was known by, and a count of those not known',
    where: 'memory',
  },
  { key: 'owner:', holds: 'whom a portal tab belongs to', where: 'memory' },
  {
    key: 'take-back',
    holds: 'what was just cleared or given to somebody, so that it can be undone',
    where: 'memory',
  },
  { key: 'no-room', holds: 'that something found no room', where: 'memory' },
  { key: 'policy-told', holds: 'whether the browser has told what its policy sets', where: 'memory' },
  { key: 'wiped', holds: 'that the notes were wiped', where: 'memory' },
];
