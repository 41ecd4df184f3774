import type { Deadline } from '../../lib/deadlines/deadline';
import type { Words } from '../../lib/words/words';

/** What runs and what is over, with its date; what has not started is left out. */
export function PrintedDates({
  deadlines,
  words,
}: {
  readonly deadlines: readonly Deadline[];
  readonly words: Words;
}) {
  const { printed } = words.carry;
  const told = deadlines.flatMap((deadline) => {
    const text = says(deadline, words);
    return text === null ? [] : [{ id: deadline.rule.id, text }];
  });
  return (
    <section>
      <h2>{printed.deadlines}</h2>
      {told.length === 0 && <p>{printed.noDeadlines}</p>}
      <ul>
        {told.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function says(deadline: Deadline, { deadlines, clocks, carry, dates }: Words): string | null {
  const { rule } = deadline;
  const { name, running, late, ifLate, unknown } = deadlines.rules[rule.id];
  const when = (at: number) => ('hours' in rule.length ? dates.dayAndTime(at) : dates.day(at));
  switch (deadline.status) {
    case 'running':
      return `${running(when(deadline.dueAt))}.${deadline.approximate ? ` ${clocks.approximate}` : ''}`;
    case 'late':
      return `${late}. ${carry.printed.late(when(deadline.dueAt))} ${ifLate}`;
    case 'unknown':
      return `${name}: ${unknown}`;
    default:
      return null;
  }
}
