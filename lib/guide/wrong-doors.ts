import type { SourceId } from './sources';
import type { StepId } from './steps';

/** A place that looks like the way and is not. Named at the steps where it may be taken for it. */
export interface WrongDoor {
  readonly id: 'second-kog-account' | 'state-employees' | 'other-apps' | 'data-upload';
  readonly at: readonly StepId[];
  readonly source: readonly SourceId[];
}
export type WrongDoorId = WrongDoor['id'];

export const WRONG_DOORS: readonly WrongDoor[] = [
  { id: 'second-kog-account', at: ['choose-account-kind', 'sign-up'], source: ['G03'] },
  { id: 'state-employees', at: ['open-all-apps', 'enroll'], source: ['G02'] },
  /** F23 speaks of the fields of KASPER: no other app's onboarding is meant. */
  { id: 'other-apps', at: ['enroll', 'leave-blank'], source: ['F23'] },
  { id: 'data-upload', at: ['request-account', 'upload-documents'], source: ['G07'] },
];

export function wrongDoorsAt(step: StepId): readonly WrongDoor[] {
  return WRONG_DOORS.filter(({ at }) => at.includes(step));
}
