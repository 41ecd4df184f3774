import { useId } from 'preact/hooks';

interface ChoiceProps<V extends string> {
  readonly legend: string;
  readonly note?: string;
  readonly values: readonly V[];
  readonly chosen: V;
  readonly name: (value: V) => string;
  readonly onChoose: (value: V) => void;
}

/** One of a few, said at once. */
export function Choice<V extends string>({ legend, note, values, chosen, name, onChoose }: ChoiceProps<V>) {
  const id = useId();
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{legend}</h2>
        </legend>
        {values.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
            {name(value)}
          </label>
        ))}
        {note && <p class="small">{note}</p>}
      </fieldset>
    </section>
  );
}
