import { TriangleAlert } from 'lucide';
import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

/** How a step is done, line by line, and what to beware of. */
export function StepHow({ step, words }: { readonly step: StepView; readonly words: Words }) {
  const { how, caution } = words.steps[step.id];
  return (
    <>
      {how.length > 1 ? (
        <ol class="how">
          {how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <p class="how">{how[0]}</p>
      )}
      {caution && (
        <p class="caution">
          <Icon node={TriangleAlert} />
          <span>{caution}</span>
        </p>
      )}
    </>
  );
}
