import { useState } from 'preact/hooks';
import type { Words } from '../../lib/words/words';

interface NameFormProps {
  /** Of its own in the whole panel. */
  readonly id: string;
  readonly label: string;
  readonly submit: string;
  readonly known?: string;
  readonly words: Words;
  readonly onName: (alias: string) => void;
}

/** Asks for a name by which people know each other here. */
export function NameForm({ id, label, submit, known = '', words: { people }, onName }: NameFormProps) {
  const [alias, setAlias] = useState(known);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (alias.trim() === '') return;
        onName(alias.trim());
        setAlias('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="buttons">
        <input
          id={id}
          value={alias}
          maxLength={40}
          autocomplete="off"
          required
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => setAlias(currentTarget.value)}
        />
        <button type="submit" class="secondary">
          {submit}
        </button>
      </div>
      <p id={`${id}-why`} class="small">
        {people.aliasWhy}
      </p>
    </form>
  );
}
