import { GraduationCap } from 'lucide';
import type { Words } from '../../lib/words/words';
import { Icon } from '../panel/icon';

interface PractiseProps {
  readonly words: Words;
  readonly onPractise: () => void;
}

/** The way into practice. */
export function PractiseFirst({ words: { practice }, onPractise }: PractiseProps) {
  return (
    <section class="practise" aria-labelledby="practice-title">
      <h2 id="practice-title">{practice.title}</h2>
      <p class="small">{practice.why}</p>
      <p class="buttons">
        <button type="button" class="secondary" onClick={onPractise}>
          <Icon node={GraduationCap} />
          {practice.open}
        </button>
      </p>
    </section>
  );
}
