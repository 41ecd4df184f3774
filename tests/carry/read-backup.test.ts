import { describe, expect, it } from 'vitest';
import { backupOf, backupText } from '../../lib/carry/backup';
import { readBackup } from '../../lib/carry/read-backup';
import { english } from '../../lib/words/en/english';
import { NOW } from '../guide/facts';
import { file, HOSTILE, person } from './hostile';
import { ANN, fact, KEPT, named, seen } from './kept';

describe('a file that is no copy of ours', () => {
  it.each(HOSTILE)('is refused in plain words: %s', (_, text, fault) => {
    expect(readBackup(text, NOW)).toEqual({ fault });
    expect(english.carry.faults[fault]).toMatch(/Nothing was changed\.$/);
  });

  it('leaves no trace in what all objects share', () => {
    for (const [, text] of HOSTILE) readBackup(text, NOW);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('every fault has its words, and every one is proved', () => {
    const proved = new Set(HOSTILE.map(([, , fault]) => fault));
    expect([...proved].sort()).toEqual(Object.keys(english.carry.faults).sort());
  });

  it('is refused wherever a copy is cut', () => {
    const text = backupText(backupOf(KEPT, null, NOW)).trimEnd();
    for (let end = 0; end < text.length; end += 7)
      expect(readBackup(text.slice(0, end), NOW)).toHaveProperty('fault');
  });
});

describe('a copy of ours', () => {
  it('holds everything, and what cannot be read beside the rest', () => {
    const read = readBackup(backupText(backupOf(KEPT, null, NOW)), NOW);
    if ('fault' in read) throw new Error(read.fault);
    expect({ ...read.backup.records, ...read.backup.unreadable }).toEqual(KEPT);
    expect(Object.keys(read.backup.unreadable).sort()).toEqual([fact('papers-mailed'), 'later:thing'].sort());
  });

  it('of one person holds nothing of anybody else, and no settings', () => {
    const { records, unreadable } = backupOf(KEPT, ANN, NOW);
    const keys = [...Object.keys(records), ...Object.keys(unreadable)];
    expect(keys.every((key) => key.includes(ANN))).toBe(true);
    expect(keys).toHaveLength(Object.keys(KEPT).filter((key) => key.includes(ANN)).length);
    expect(JSON.stringify(records)).not.toContain('Ben');
  });

  it('of a later version with facts we have not heard of is taken, and those are kept aside', () => {
    const key = `fact:${ANN}:1:certificate-framed`;
    const read = readBackup(file({ [key]: seen(), [fact('signed-in')]: seen() }), NOW);
    expect(read).toMatchObject({ backup: { unreadable: { [key]: seen() } } });
  });

  it('may hold a name that only looks odd', () => {
    expect(readBackup(person(named('Zoë O’Hara & "Tom" ☺')), NOW)).toHaveProperty('backup');
  });
});
