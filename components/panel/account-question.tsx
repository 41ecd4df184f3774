import { useId } from 'preact/hooks';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import type { PanelActions } from './panel-actions';

interface AccountQuestionProps {
  readonly account: GuideView['account'];
  readonly words: Words;
  readonly actions: PanelActions;
}

/** New account, or one already: everything else follows from the answer. */
export function AccountQuestion({ account, words: { panel }, actions }: AccountQuestionProps) {
  const name = useId();
  const choices = [
    ['none', panel.accountNone],
    ['holder', panel.accountHolder],
  ] as const;
  return (
    <section class="account" id="account" aria-labelledby="account-title" tabIndex={-1}>
      <h2 id="account-title">{panel.account}</h2>
      <fieldset>
        <legend class="unseen">{panel.account}</legend>
        {choices.map(([value, text]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              checked={account === value}
              onChange={() => actions.tick('kasper-account', { value })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {account === null && <p class="small">{panel.accountOpen}</p>}
    </section>
  );
}
