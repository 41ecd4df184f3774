/** The end of the wait: when the pretend Cabinet has processed the request. */
import { KASPER_APP } from '../screens/kog/app-list.ts';
import type { PracticeState } from './state.ts';

/** Whether the welcome e-mail has arrived: from then on the KASPER account works. */
export function welcomed({ request }: PracticeState, now: number): boolean {
  return !request.heldBack && request.welcomeAt !== null && now >= request.welcomeAt;
}

/** Ids of the apps the person has been given since the start. */
export function ownedApps(state: PracticeState, now: number): ReadonlySet<string> {
  return new Set(welcomed(state, now) ? [KASPER_APP.id] : []);
}
