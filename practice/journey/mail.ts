/** The pretend mailbox: what lies in it, and whose links still work. */
import type { Letter } from '../screens/desk/letters.ts';
import { accountOf } from './accounts.ts';
import type { PracticeState, SentMail } from './state.ts';
import { written } from './time.ts';
import { welcomed } from './welcome.ts';

/** The e-mail a link came with, while the link works: at most `lasts` old, and its account not yet activated. */
export function liveMail(
  state: PracticeState,
  kind: SentMail['kind'],
  code: string,
  now: number,
  lasts: number,
): SentMail | undefined {
  const mail = state.mails.find((one) => one.kind === kind && String(one.id) === code);
  if (!mail || now - mail.at > lasts) return undefined;
  const used = kind === 'activation' && accountOf(state, mail.email)?.verified === true;
  return used ? undefined : mail;
}

/** All letters, newest first. The welcome e-mail is nobody's sending but the passing of time. */
export function letters(state: PracticeState, now: number): readonly Letter[] {
  const sent = state.mails.map(({ kind, id, at }) => ({ kind, number: id, at }));
  const welcome = { kind: 'welcome', number: 0, at: state.request.welcomeAt ?? now } as const;
  const all = welcomed(state, now) ? [...sent, welcome] : sent;
  return all
    .toSorted((one, other) => other.at - one.at || other.number - one.number)
    .map(({ at, ...letter }) => ({ ...letter, arrived: written(at) }));
}
