/** Everything the practice remembers. It can be written as JSON, so that an extension page may keep it too. */
import type { SkinName } from '../drawn-screen.ts';
import { PRACTICE_PERSON } from '../person.ts';
import { fingerprint } from './fingerprint.ts';

/** Instants are milliseconds of practice time. */
export interface PracticeState {
  /** How far practice time is ahead of the caller's `now`, in milliseconds. */
  readonly shift: number;
  readonly skin: SkinName | 'usual';
  readonly lang: 'en' | 'es';
  readonly accounts: readonly Account[];
  readonly session: Session;
  /** Whether sign-in asks for a code from the mailbox. */
  readonly secondFactor: boolean;
  readonly mails: readonly SentMail[];
  readonly request: AccountRequest;
}

export interface Account {
  readonly email: string;
  /** Never the password itself. */
  readonly password: number;
  readonly passwordSetAt: number;
  readonly verified: boolean;
  /** Wrong passwords in a row. */
  readonly wrong: number;
  readonly locked: boolean;
}

/** `email` is empty while nobody has said who they are. `seenAt`: the last look at a screen behind the sign-in. */
export interface Session {
  readonly stage: 'out' | 'password' | 'code' | 'expired-password' | 'in';
  readonly email: string;
  readonly seenAt: number;
}

export interface SentMail {
  readonly kind: 'activation' | 'reset' | 'code';
  readonly id: number;
  readonly email: string;
  /** When it arrived. */
  readonly at: number;
}

export type RequestStep =
  | 'welcome'
  | 'instructions'
  | 'personal'
  | 'professional'
  | 'route'
  | 'upload'
  | 'sign'
  | 'mail'
  | 'review'
  | 'submitted';

export interface AccountRequest {
  readonly step: RequestStep;
  readonly route: 'upload' | 'mail';
  readonly submittedAt: number | null;
  /** When the welcome e-mail comes; `null`: not submitted, or held back. */
  readonly welcomeAt: number | null;
  readonly heldBack: boolean;
}

export const SIGNED_OUT: Session = { stage: 'out', email: '', seenAt: 0 };
export const NO_REQUEST: AccountRequest = {
  step: 'welcome',
  route: 'upload',
  submittedAt: null,
  welcomeAt: null,
  heldBack: false,
};

/** Where practice begins: with a working gateway account (PRACTICE_PERSON's), or with nothing at all. */
export type Start = 'with-account' | 'from-nothing';

/** A fresh practice at `now`. From nothing, sign-in asks for a code later on; with an account it does not. */
export function freshPractice(now: number, start: Start = 'with-account'): PracticeState {
  return {
    shift: 0,
    skin: 'usual',
    lang: 'en',
    accounts: start === 'with-account' ? [readyAccount(now)] : [],
    session: SIGNED_OUT,
    secondFactor: start === 'from-nothing',
    mails: [],
    request: NO_REQUEST,
  };
}

function readyAccount(now: number): Account {
  return {
    email: PRACTICE_PERSON.email,
    password: fingerprint(PRACTICE_PERSON.password),
    passwordSetAt: now,
    verified: true,
    wrong: 0,
    locked: false,
  };
}
