import { HIDE_AFTER, type SharedMode as Mode, SHARED_MODES } from '../../lib/facts/workstation-modes';
import type { Waiting } from './waiting';

/** Whether several people use this computer, and what is to become of what is noted. */
export function SharedMode({ view, words: { people }, act }: Parameters<typeof Waiting>[0]) {
  const { shared, sharedByPolicy, hideAfterByPolicy } = view;
  const id = 'workstation';
  const set = (mode: Mode, hideAfter: number) =>
    act({ act: 'setShared', mode, hideAfter }, people.sharedSet[mode]);
  return (
    <fieldset class="shared" disabled={sharedByPolicy}>
      <legend>{people.shared}</legend>
      {sharedByPolicy && <p class="small">{people.sharedByPolicy}</p>}
      {SHARED_MODES.map((mode) => (
        <label key={mode} class="choice">
          <input
            type="radio"
            name={id}
            checked={shared.mode === mode}
            onChange={() => set(mode, shared.hideAfter)}
          />
          {people.modes[mode]}
        </label>
      ))}
      {shared.mode !== 'off' && hideAfterByPolicy && (
        <p class="small">{people.hideAfterSet(shared.hideAfter)}</p>
      )}
      {shared.mode !== 'off' && !hideAfterByPolicy && (
        <>
          <label for={`${id}-after`}>{people.hideAfter}</label>
          <select
            id={`${id}-after`}
            value={String(shared.hideAfter)}
            onChange={({ currentTarget }) => set(shared.mode, Number(currentTarget.value))}
          >
            {HIDE_AFTER.map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {people.minutes(minutes)}
              </option>
            ))}
          </select>
        </>
      )}
    </fieldset>
  );
}
