import { AppWindow } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

/** How to let windows of KASPER's request pop up, browser by browser. */
export function PopUps({ words: { popUps } }: { readonly words: Words }) {
  return (
    <details class="sentence">
      <summary>
        <Icon node={AppWindow} />
        {popUps.title}
      </summary>
      <div class="pop-ups">
        <p>{popUps.why}</p>
        <p>{popUps.blocked}</p>
        <p>{popUps.before}</p>
        <ul>
          {popUps.browsers.map(([browser, how]) => (
            <li key={browser}>
              <strong>{browser}:</strong> {how}
            </li>
          ))}
        </ul>
        <p>{popUps.type}</p>
        <p>{popUps.managed}</p>
      </div>
    </details>
  );
}
