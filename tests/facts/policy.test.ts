import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportEvents } from '../../entrypoints/sidepanel/report-events';
import { type InForce, inForce } from '../../lib/facts/in-force';
import { POLICY_KEYS, readPolicy } from '../../lib/facts/policy';
import { readPreferences } from '../../lib/facts/preferences';
import { readAll } from '../../lib/facts/store';
import type { Advice } from '../../lib/guide/advice';
import { DESKS, desksWith } from '../../lib/guide/desks';
import { ignoredIn } from '../../lib/guide/muted';
import { english } from '../../lib/words/en/english';
import { pageSeen, startWorker } from './worker';

const GOOD = {
  muteHints: ['enroll', 'submit', 'guard'],
  muteReminders: true,
  phoneKogHelpDesk: '(502) 555-0100, ext. 7',
  phoneBusinessOffice: '+1 502 555 0101',
  phoneKasperHelpDesk: '502-555-0102',
  helpLine: 'Our own help: extension 4512.',
  sharedWorkstation: 'nothing-on-disk',
  hideAfterMinutes: 3,
  noWelcome: true,
  noExport: true,
};
const BAD = {
  muteHints: 'enroll',
  muteReminders: 'yes',
  phoneKogHelpDesk: 'call me',
  phoneBusinessOffice: 5025640104,
  phoneKasperHelpDesk: '',
  helpLine: '<b>help</b>',
  sharedWorkstation: 'kiosk',
  hideAfterMinutes: 0,
  noWelcome: 1,
  noExport: null,
};
const DESK = { v: 1 as const, saved: 1, mode: 'off' as const, hideAfter: 5 };
const counts = (raw: Record<string, unknown>): InForce =>
  inForce(readPolicy(raw), readPreferences(undefined), DESK);

beforeEach(() => fakeBrowser.reset());

describe('the policy of an IT department', () => {
  it('is taken as it is, every value of it', () => {
    expect(Object.keys(GOOD).sort()).toEqual([...POLICY_KEYS].sort());
    expect(readPolicy(GOOD)).toEqual({ policy: GOOD, ignored: [] });
  });

  it('passes over each value that cannot be understood, names it, and keeps the others', () => {
    for (const key of POLICY_KEYS) {
      const { policy, ignored } = readPolicy({ ...GOOD, [key]: BAD[key] });
      expect(ignored).toEqual([key]);
      expect(Object.keys(policy)).toHaveLength(POLICY_KEYS.length - 1);
    }
    expect(readPolicy({ kiosk: true }).ignored).toEqual(['kiosk']);
    expect(readPolicy(JSON.parse('{"__proto__":{"noExport":true},"constructor":1}')).policy.noExport).toBe(
      undefined,
    );
  });

  it('is told to Chrome and Edge by a schema with the same names', () => {
    const schema: unknown = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(schema).toMatchObject({ type: 'object', properties: expect.any(Object) });
    const { properties } = schema as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toEqual(POLICY_KEYS);
  });

  it('names a muted hint that does not exist', () => {
    expect(ignoredIn(counts({ muteHints: ['enroll', 'guard', 'en-roll'] }))).toEqual(['en-roll']);
  });

  it('goes before what a person chose, which goes before the usual', () => {
    const chosen = { ...DESK, mode: 'finish-and-clear' as const };
    const preferences = { language: 'es' as const, theme: 'dark' as const, muted: ['wait'] };
    const now = inForce(readPolicy({ muteHints: ['guard'], sharedWorkstation: 'off' }), preferences, chosen);
    expect(now).toMatchObject({ language: 'es', theme: 'dark', shared: { mode: 'off', hideAfter: 5 } });
    expect([...now.mutedHints].sort()).toEqual(['guard', 'wait']);
    expect(now.byPolicy).toEqual(['muteHints', 'sharedWorkstation']);
    expect(counts({})).toMatchObject({
      language: 'browser',
      welcomes: true,
      mayExport: true,
      helpLine: null,
    });
  });
});

describe('what the worker makes of it', () => {
  const setPolicy = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);
  const onboarding = async () => {
    const worker = startWorker();
    return (await worker.fromTab(pageSeen('kog/onboarding'))) as Advice | null;
  };

  it('leaves out a muted hint, a muted phase, the muted guard', async () => {
    expect((await onboarding())?.hints.map(({ step }) => step)).toEqual(['leave-blank', 'request-account']);
    await setPolicy({ muteHints: ['leave-blank'] });
    expect((await onboarding())?.hints.map(({ step }) => step)).toEqual(['request-account']);
    await setPolicy({ muteHints: ['application'] });
    expect(await onboarding()).toMatchObject({ hints: [], guard: { title: english.callout.guard.title } });
    await setPolicy({ muteHints: ['application', 'guard'] });
    expect(await onboarding()).toBeNull();
  });

  it('moves what is noted off the disk where nothing may stay there, and writes nothing there', async () => {
    await startWorker().say({ kind: 'tick', fact: 'kog-requested' });
    await setPolicy({ sharedWorkstation: 'nothing-on-disk' });
    const worker = startWorker();
    await worker.say({ kind: 'tick', fact: 'signed-in' });
    await expect.poll(async () => Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
    expect([...(await readAll()).facts.keys()].sort()).toEqual(['kog-requested', 'signed-in']);
  });

  it('lets no report of a screen out as a file', async () => {
    await setPolicy({ noExport: true });
    await expect(reportEvents().save('headings', 'screen.txt')).rejects.toThrow('No files');
  });

  it('speaks with corrected numbers, and says that they are', async () => {
    await setPolicy({ phoneKogHelpDesk: GOOD.phoneKogHelpDesk });
    const advice = (await startWorker().fromTab(pageSeen('kog/locked'))) as Advice;
    const said = advice.hints.flatMap(({ lines }) => lines).join(' ');
    expect(said).toContain(GOOD.phoneKogHelpDesk);
    expect(said).not.toContain('564-0104');
    expect(desksWith(DESKS, (await readAll()).inForce.phones)[0]).toMatchObject({
      phone: GOOD.phoneKogHelpDesk,
      dial: '+15025550100;ext=7',
      corrected: true,
    });
  });
});
