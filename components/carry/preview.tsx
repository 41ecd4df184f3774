import type { Change } from '../../lib/carry/preview-import';
import type { Words } from '../../lib/words/words';
import { stayNear } from '../panel/stay-near';
import type { FileRead } from './carry-events';

interface PreviewProps {
  readonly file: FileRead;
  readonly words: Words;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file would change here, in numbers and, on request, note by note. */
export function Preview({ file, words, onApply, onCancel }: PreviewProps) {
  const { carry, dates } = words;
  const { added, newer, kept, same, unreadable, write } = file.preview;
  const changes = Object.keys(write).length > 0;
  return (
    <fieldset class="preview">
      <legend>{carry.preview(file.name)}</legend>
      <p class="small">{carry.made(dates.dayAndTime(file.made))}</p>
      {!changes && <p>{carry.nothingNew}</p>}
      <Notes says={carry.added(added.length)} changes={added} file={file} words={words} />
      <Notes says={carry.newer(newer.length)} changes={newer} file={file} words={words} />
      <Notes says={carry.kept(kept.length)} changes={kept} file={file} words={words} />
      {same > 0 && <p>{carry.same(same)}</p>}
      {unreadable > 0 && <p>{carry.unreadable(unreadable)}</p>}
      <div class="buttons">
        {changes && (
          <button type="button" class="primary" onClick={near(onApply)}>
            {carry.apply}
          </button>
        )}
        <button type="button" class="secondary" onClick={near(onCancel)}>
          {carry.cancel}
        </button>
      </div>
    </fieldset>
  );
}

function near(what: () => void) {
  return ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    stayNear(currentTarget);
    what();
  };
}

interface NotesProps {
  readonly says: string;
  readonly changes: readonly Change[];
  readonly file: FileRead;
  readonly words: Words;
}

function Notes({ says, changes, file, words }: NotesProps) {
  if (changes.length === 0) return null;
  const people = [...new Set(changes.map(({ person }) => person))];
  return (
    <details>
      <summary>{says}</summary>
      <ul class="small notes">
        {people.map((person) => (
          <li key={person}>
            {person !== null && words.carry.about(file.aliases.get(person) || words.carry.unnamed)}{' '}
            {namesOf(
              changes.filter((change) => change.person === person),
              words,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each kind of note once, however many rounds of it there are. */
function namesOf(changes: readonly Change[], { carry, facts, list }: Words): string {
  const names = changes.map(({ key, fact }) => {
    if (fact) return facts[fact];
    if (key.startsWith('person:')) return carry.person;
    return key.startsWith('reminded:') ? carry.reminder : carry.setting;
  });
  return list([...new Set(names)]);
}
