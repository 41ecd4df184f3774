import { whyFailed } from '../panel/why-failed';
import type { PartProps } from './part';

/** When to be reminded of what, from a closed list for each deadline. */
export function ReminderTimes({ view, on, words, say }: PartProps) {
  const { calendar, carry, deadlines } = words;
  return (
    <details class="part">
      <summary>
        <h3>{calendar.when}</h3>
      </summary>
      <p class="small">{calendar.whenWhy}</p>
      {view.reminders
        .filter(({ options }) => options.length > 0)
        .map(({ deadline, options }) => (
          <fieldset key={deadline} class="offsets">
            <legend>{deadlines.rules[deadline].name}</legend>
            {options.map(({ id, at, on: wanted }) => (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  checked={wanted}
                  onChange={({ currentTarget: { checked } }) => {
                    const ids = options
                      .filter((one) => (one.id === id ? checked : one.on))
                      .map((one) => one.id);
                    on.remindWhen(deadline, ids).then(
                      () => say(null),
                      (error: unknown) => say({ text: whyFailed(error, words, carry.failed), failed: true }),
                    );
                  }}
                />
                {calendar.offset(at)}
              </label>
            ))}
          </fieldset>
        ))}
    </details>
  );
}
