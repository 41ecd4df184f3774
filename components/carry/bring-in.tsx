import { useId, useState } from 'preact/hooks';
import { whyFailed } from '../panel/why-failed';
import type { FileRead } from './carry-events';
import type { PartProps } from './part';
import { Preview } from './preview';

/** A file is chosen, what it would change is shown, and only then it may change anything. */
export function BringIn(props: PartProps) {
  const { on, words, say } = props;
  const { carry } = words;
  const [file, setFile] = useState<FileRead | null>(null);
  const id = useId();

  const choose = (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    setFile(null);
    on.read(chosen).then(
      (read) => {
        if ('fault' in read) say({ text: carry.faults[read.fault], failed: true });
        else {
          say(null);
          setFile(read);
        }
      },
      () => say({ text: carry.readFailed, failed: true }),
    );
    // The same file can be chosen again, say after it was saved anew.
    input.value = '';
  };

  const apply = ({ text }: FileRead) => {
    on.bringIn(text).then(
      (done) => {
        if ('fault' in done) say({ text: carry.faults[done.fault], failed: true });
        else say({ text: carry.applied(done.written), failed: false });
        setFile(null);
      },
      (error: unknown) => say({ text: whyFailed(error, words, carry.failed), failed: true }),
    );
  };

  return (
    <section class="part" aria-labelledby="bring-in-title">
      <h3 id="bring-in-title">{carry.bringIn}</h3>
      <p class="small">{carry.bringInWhy}</p>
      <label for={id}>{carry.choose}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
      {file && (
        <Preview file={file} words={words} onApply={() => apply(file)} onCancel={() => setFile(null)} />
      )}
    </section>
  );
}
