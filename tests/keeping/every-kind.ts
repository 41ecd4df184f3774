/** A record of every kind that is kept, and of every fact there is, as the rules allow them. */
import { remindedKey } from '../../lib/deadlines/reminded';
import { recordForReminders } from '../../lib/deadlines/reminder-choice';
import { chosenReminders, REMINDERS } from '../../lib/deadlines/reminders';
import { DEADLINE_RULES } from '../../lib/deadlines/rules';
import { FACTS, type FactId } from '../../lib/facts/facts';
import { recordForNewsRead } from '../../lib/facts/news';
import { choosing, personKey } from '../../lib/facts/person';
import { readPreferences, recordForPreferring } from '../../lib/facts/preferences';
import { type FactRecord, factKey } from '../../lib/facts/record';
import { recordForShared, SHARED } from '../../lib/facts/workstation';

export const ANN = 'aaaaaaaa-0000-4000-8000-000000000001';
const BEN = 'bbbbbbbb-0000-4000-8000-000000000002';
/** November 3, 2025, in the morning. */
const AT = Date.UTC(2025, 10, 3, 15);

export type Kept = Readonly<Record<string, unknown>>;

export function everyKind(): Kept {
  return {
    [personKey(ANN)]: { v: 1, saved: AT, alias: 'Ann' },
    [personKey(BEN)]: { v: 1, saved: AT, alias: 'Ben', gone: true },
    ...choosing(ANN, AT),
    [SHARED]: recordForShared({ mode: 'finish-and-clear', hideAfter: 5 }, AT),
    ...recordForPreferring(readPreferences(undefined), { theme: 'dark' }, AT),
    ...recordForNewsRead('0.1.0', AT),
    ...reminderChoice(),
    ...everyFact(),
    ...everyReminder(),
  };
}

/** Each fact as seen, as said, with each of its values, undone, and, where it repeats, a second time. */
function everyFact(): Kept {
  const all = Object.keys(FACTS) as FactId[];
  return Object.fromEntries(
    all.flatMap((fact) => {
      const { seenOn, values = [undefined], repeats, yearly } = FACTS[fact];
      const record = (value: string | undefined): FactRecord => ({
        v: 1,
        at: AT,
        saved: AT,
        by: seenOn ? 'page' : 'person',
        ...(value !== undefined && { value }),
      });
      const variants = values.map((value) => record(value));
      const undone: FactRecord = { v: 1, at: AT, saved: AT + 1, by: 'person', gone: true };
      return [...variants, undone, ...(repeats ? [record(undefined)] : [])].map((one, index) => [
        factKey({
          person: `${ANN.slice(0, -1)}${index + 1}`,
          round: yearly ? 2026 : index === 0 && repeats ? 2 : 1,
          fact,
        }),
        one,
      ]);
    }),
  );
}

function reminderChoice(): Kept {
  return DEADLINE_RULES.reduce<Kept>(
    (raw, { id }) =>
      recordForReminders(
        raw,
        id,
        chosenReminders(id, {}).map((one) => one.id),
        AT,
      ),
    {},
  );
}

function everyReminder(): Kept {
  return Object.fromEntries(
    REMINDERS.map(({ deadline, id }) => {
      const rule = DEADLINE_RULES.find((one) => one.id === deadline);
      if (!rule) throw new Error(`There is no deadline ${deadline}.`);
      const about = { status: 'late', rule, startedAt: AT, dueAt: AT, approximate: false, round: 1 } as const;
      return [remindedKey(ANN, about, id), { v: 1, at: AT }];
    }),
  );
}
