import { Copy, Mail, Phone } from 'lucide';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { EmailAddress } from './email-address';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { OfficialSentence } from './sources';
import { Troubles } from './troubles';

type DeskView = GuideView['desks'][number];

interface DesksProps {
  readonly desks: readonly DeskView[];
  readonly troubles: GuideView['troubles'];
  /** The pharmacy's own help. */
  readonly helpLine: string | null;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Whom to call, always in the same place. */
export function Desks({ desks, troubles, helpLine, words, actions }: DesksProps) {
  return (
    <section class="desks" aria-labelledby="desks-title">
      <h2 id="desks-title">{words.desks.title}</h2>
      <Troubles troubles={troubles} desks={desks} words={words} actions={actions} />
      {helpLine && (
        <article class="desk">
          <h3>{words.desks.inHouse}</h3>
          <p>{helpLine}</p>
        </article>
      )}
      {desks.map((desk) => (
        <article key={desk.id} class={desk.older ? 'desk older' : 'desk'}>
          <h3>{words.desks.names[desk.id].name}</h3>
          <p class="small">{words.desks.names[desk.id].for}</p>
          <DeskContacts desk={desk} words={words} actions={actions} />
          {desk.corrected && <p class="small">{words.desks.corrected}</p>}
          <OfficialSentence sources={desk.sources} words={words} />
        </article>
      ))}
    </section>
  );
}

interface DeskContactsProps extends Omit<DesksProps, 'desks' | 'troubles' | 'helpLine'> {
  readonly desk: DeskView;
}

/** An extension stays with its number where the line is short. */
const holdingTogether = (phone: string) => phone.replace(/ (?=\d+$)/, '\u00a0');

/** Number and address of one desk, to use or to copy. */
export function DeskContacts({ desk, words, actions }: DeskContactsProps) {
  const { desks } = words;
  const { name } = desks.names[desk.id];
  const { phone, dial, email } = desk;
  return (
    <ul class="contacts">
      <li>
        <a href={`tel:${dial}`} aria-label={desks.call(phone)}>
          <Icon node={Phone} />
          {holdingTogether(phone)}
        </a>
        <CopyButton label={desks.copyPhone(name)} onClick={() => actions.copy(phone)} />
      </li>
      {email && (
        <li>
          <a href={`mailto:${email}`} aria-label={desks.write(email)}>
            <Icon node={Mail} />
            <EmailAddress address={email} />
          </a>
          <CopyButton label={desks.copyEmail(name)} onClick={() => actions.copy(email)} />
        </li>
      )}
    </ul>
  );
}

function CopyButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet icon-only" aria-label={label} title={label} onClick={onClick}>
      <Icon node={Copy} />
    </button>
  );
}
