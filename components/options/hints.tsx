import type { InForce } from '../../lib/facts/in-force';
import type { Words } from '../../lib/words/words';

interface HintsProps {
  readonly kinds: readonly string[];
  readonly inForce: InForce;
  readonly words: Words;
  readonly onMute: (mute: { hints: string; on: boolean }) => void;
}

/** What is shown in the portals' pages, by part of the way; the panel tells it all the same. */
export function Hints({ kinds, inForce, words: { options, phases }, onMute }: HintsProps) {
  const { mutedHints, mutedByPolicy } = inForce;
  const names: Readonly<Record<string, string>> = { ...phases, guard: options.guard };
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{options.hints}</h2>
        </legend>
        <p class="small">{options.hintsWhy}</p>
        {kinds.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={!mutedHints.includes(kind)}
              disabled={mutedByPolicy.includes(kind)}
              onChange={({ currentTarget }) => onMute({ hints: kind, on: !currentTarget.checked })}
            />
            {names[kind] ?? kind}
          </label>
        ))}
        {mutedByPolicy.length > 0 && <p class="small">{options.byPolicy}</p>}
      </fieldset>
    </section>
  );
}
