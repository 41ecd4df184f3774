import { Settings2 } from 'lucide';
import { useState } from 'preact/hooks';
import { LANGUAGES, THEMES } from '../../lib/facts/choices';
import type { InForce } from '../../lib/facts/in-force';
import type { Words } from '../../lib/words/words';
import { type Carry, KeepAndCarry } from '../carry/keep-and-carry';
import { Icon } from '../panel/icon';
import { Reminders, type RemindersState } from '../panel/reminders';
import { Status } from '../panel/status';
import type { Said } from '../panel/use-actions';
import type { PeopleEvents, PeopleView } from '../people/people-view';
import { Choice } from './choice';
import { Hints } from './hints';
import { Keyboard } from './keyboard';
import type { OptionsEvents, Prefers } from './options-events';
import { ThisComputer } from './this-computer';

export interface OptionsProps {
  readonly inForce: InForce;
  /** The kinds of hints that can be kept out of the page. */
  readonly hintKinds: readonly string[];
  readonly reminders: RemindersState;
  readonly carry: Carry;
  readonly people: { readonly view: PeopleView; readonly on: PeopleEvents };
  /** The keys that open the checklist; null: none. */
  readonly shortcut: string | null;
  readonly firefox: boolean;
  /** Of the extension, as its manifest says. */
  readonly version: string;
  readonly words: Words;
  readonly on: OptionsEvents;
}

/** How the guide looks and speaks in this browser, what it keeps, and when it reminds. */
export function Options(props: OptionsProps) {
  const { inForce, hintKinds, reminders, carry, people, version, words, on } = props;
  const { options } = words;
  const [said, say] = useState<Said | null>(null);
  const failed = () => say({ text: words.panel.failed, failed: true });
  const prefer = (what: Prefers) => {
    on.prefer(what).then(() => say({ text: options.set, failed: false }), failed);
  };
  return (
    <>
      <main class="options">
        <header>
          <h1>
            <Icon node={Settings2} />
            {options.title}
          </h1>
          <p class="small">{words.panel.footerUnofficial}</p>
        </header>
        <Choice
          legend={options.language}
          note={options.languageNote}
          values={LANGUAGES}
          chosen={inForce.language}
          name={(language) => options.languages[language]}
          onChoose={(language) => prefer({ language })}
        />
        <Choice
          legend={options.theme}
          values={THEMES}
          chosen={inForce.theme}
          name={(theme) => options.themes[theme]}
          onChoose={(theme) => prefer({ theme })}
        />
        <Hints kinds={hintKinds} inForce={inForce} words={words} onMute={(mute) => prefer({ mute })} />
        <section aria-labelledby="reminders-title">
          <h2 id="reminders-title">{options.reminders}</h2>
          <Reminders
            state={inForce.mutesReminders ? 'muted' : reminders}
            words={words}
            onRemind={() => void on.remind().catch(failed)}
          />
        </section>
        <Keyboard {...props} />
        <ThisComputer {...people} words={words} />
        <KeepAndCarry {...carry} words={words} open />
        <footer class="foot">
          <p>{options.version(version)}</p>
          <p>{words.panel.footerPrivate}</p>
        </footer>
      </main>
      <Status said={said} words={words} onDismiss={() => say(null)} />
    </>
  );
}
