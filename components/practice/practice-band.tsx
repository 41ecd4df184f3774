import { GraduationCap } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';

interface BandProps {
  /** The practice desk is in front, which is no screen of a portal. */
  readonly atDesk: boolean;
  readonly words: Words;
}

/** Always in sight beside a practice: nothing here is real. */
export function PracticeBand({ atDesk, words: { practice } }: BandProps) {
  return (
    <>
      <p class="practice-band">
        <Icon node={GraduationCap} />
        <strong>{practice.band}</strong>
      </p>
      <p class="practice-why">{practice.bandWhy}</p>
      {atDesk && <p class="practice-why">{practice.atDesk}</p>}
    </>
  );
}
