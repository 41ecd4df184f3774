import { Image } from 'lucide';
import type { StepView } from '../../lib/guide/step-view';
import type { Words } from '../../lib/words/words';
import { Icon } from './icon';

interface WhereToLookProps {
  readonly step: StepView;
  readonly words: Words;
}

/** A small drawing of the step's screen with what it points at marked, shown on request. It does not hide what it is. */
export function WhereToLook({ step: { id, drawing }, words: { drawings, pages } }: WhereToLookProps) {
  if (!drawing) return null;
  return (
    <details class="drawing">
      <summary>
        <Icon node={Image} />
        {drawings.show}
      </summary>
      <figure>
        <img
          src={`/drawings/${id}.svg`}
          alt={drawings.alt(pages[drawing.page], drawing.marked)}
          width="300"
          height="200"
          loading="lazy"
        />
        <figcaption>{drawings.caption}</figcaption>
      </figure>
    </details>
  );
}
