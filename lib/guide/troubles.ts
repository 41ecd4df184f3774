import type { FactId } from '../facts/facts';
import type { FactState, LiveFact } from '../facts/state';
import type { DeskId } from './desks';
import { type Source, type SourceId, sentences } from './sources';

/**
 * What goes wrong, and whom to call about it. `tells`: facts that are said on the phone, as far as they are known:
 * their moments, or what was answered; nothing else is. `deadline`: the one that is missed then. Wording (what it is, what to try first, what to say)
 * stands in `lib/words` under the id.
 */
interface Trouble {
  readonly id: string;
  readonly desk: DeskId;
  readonly tells: readonly FactId[];
  readonly deadline?: 'activation' | 'welcome-mail';
  readonly source: readonly SourceId[];
}

const list = [
  {
    id: 'no-activation-mail',
    desk: 'kog-help-desk',
    tells: ['kog-requested'],
    source: ['F15', 'F17', 'F18'],
  },
  {
    id: 'four-hours-over',
    desk: 'kog-help-desk',
    tells: ['kog-requested', 'activation-mail-arrived'],
    deadline: 'activation',
    source: ['F16', 'F17'],
  },
  { id: 'forgotten-password', desk: 'kog-help-desk', tells: ['password-set'], source: ['G03', 'F17'] },
  { id: 'locked-out', desk: 'kog-help-desk', tells: ['signed-in'], source: ['G03', 'F17'] },
  {
    id: 'no-welcome-mail',
    desk: 'business-office',
    tells: ['request-submitted', 'papers-mailed'],
    deadline: 'welcome-mail',
    source: ['F29', 'F31', 'F32', 'F33'],
  },
  {
    id: 'lost-access',
    desk: 'business-office',
    tells: ['kasper-logged-on', 'kasper-moved-to-kog'],
    source: ['G01', 'F08', 'F32', 'F33'],
  },
  { id: 'system-problem', desk: 'kasper-help-desk', tells: [], source: ['G09'] },
] as const satisfies readonly Trouble[];

export type TroubleId = (typeof list)[number]['id'];

interface KnownTrouble extends Trouble {
  readonly id: TroubleId;
}
export const TROUBLES: readonly KnownTrouble[] = list;

/** Of facts that hold: since when (an instant in milliseconds), and what was answered. */
export type Told = Readonly<Partial<Record<FactId, Pick<LiveFact, 'at' | 'value'>>>>;

export interface TroubleView {
  readonly id: TroubleId;
  readonly desk: DeskId;
  readonly deadline: Trouble['deadline'] | null;
  /** What can be said on the phone of what the person has done. */
  readonly told: Told;
  readonly sources: readonly Source[];
}

export function troubleViews(facts: FactState, now: number): readonly TroubleView[] {
  return TROUBLES.map(({ id, desk, deadline, tells, source }) => ({
    id,
    desk,
    deadline: deadline ?? null,
    told: Object.fromEntries(
      tells.flatMap((fact) => {
        const live = facts.get(fact);
        return live ? [[fact, live]] : [];
      }),
    ),
    sources: sentences(source, now),
  }));
}
