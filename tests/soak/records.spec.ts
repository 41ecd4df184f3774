/// <reference types="chrome" />
/** Very many records, some damaged at random: every one is read or named, and a copy holds them all as they are. */
import { readFile } from 'node:fs/promises';
import { wordsFor } from '../../lib/words/words';
import { named, said } from '../carry/kept';
import { expect, test } from '../e2e/browser';
import { chance, tell, WANTED } from './figures';

const { kept, carry } = wordsFor('en');
const REPEATING = ['password-set', 'request-submitted', 'kog-requested', 'activation-mail-arrived'];
const PEOPLE = 30;
const DAY = 86_400_000;

type Records = Record<string, unknown>;

function manyRecords(count: number, now: number): Records {
  const ids = Array.from(
    { length: PEOPLE },
    (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`,
  );
  const people = ids.map((id, at) => [`person:${id}`, named(`Person ${at + 1}`, now - DAY)] as const);
  const facts = Array.from({ length: count - PEOPLE }, (_, at) => {
    const round = 1 + Math.floor(at / (PEOPLE * REPEATING.length));
    const fact = REPEATING[Math.floor(at / PEOPLE) % REPEATING.length];
    return [`fact:${ids[at % PEOPLE]}:${round}:${fact}`, said(now - DAY + round)] as const;
  });
  return Object.fromEntries([...people, ...facts]);
}

/** None of these can be read. */
const DAMAGE: readonly ((record: object) => unknown)[] = [
  () => null,
  () => 'x',
  () => [],
  (record) => ({ ...record, v: 99 }),
  (record) => ({ ...record, at: 'yesterday' }),
  (record) => ({ ...record, saved: null }),
  (record) => ({ ...record, by: 'nobody' }),
];

test(`${WANTED.records} records, damaged at random`, async ({ worker, guide }) => {
  const random = chance(11);
  const records = manyRecords(WANTED.records, Date.now());
  const facts = Object.keys(records).filter((key) => key.startsWith('fact:'));
  const damaged = new Set(facts.filter(() => random() < 0.02));
  for (const key of damaged) {
    records[key] = DAMAGE[Math.floor(random() * DAMAGE.length)]?.(records[key] as object) ?? null;
  }
  await worker.evaluate((all) => chrome.storage.local.set(all), records);

  const begun = performance.now();
  const panel = await guide.panel();
  await expect(panel.getByText(kept.unreadable(damaged.size))).toBeVisible();
  const drawn = performance.now();
  await panel.getByText(kept.which).click();
  const named = await panel.locator('.unread code').allTextContents();
  expect(named.sort()).toEqual([...damaged].sort());

  await panel.getByText(carry.summary, { exact: true }).click();
  const coming = panel.waitForEvent('download');
  await panel.getByRole('button', { name: carry.saveAll }).click();
  const copy = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as Record<
    'records' | 'unreadable',
    Records
  >;
  const all = { ...copy.records, ...copy.unreadable };
  expect(all).toMatchObject(records);
  expect(Object.keys(copy.unreadable).sort()).toEqual([...damaged].sort());

  const saying = performance.now();
  const answer: unknown = await panel.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'roster', does: { act: 'add', alias: 'Somebody new' } }),
  );
  expect(answer).toEqual({ done: null });
  tell({
    records: Object.keys(records).length,
    read: Object.keys(records).length - named.length,
    'damaged and named': named.length,
    'in the copy': Object.keys(all).length,
    'ms until the panel stood': drawn - begun,
    'ms to write one more': performance.now() - saying,
  });
});
