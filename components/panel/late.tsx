import { TriangleAlert } from 'lucide';
import type { OpenDeadline } from '../../lib/deadlines/deadline';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { DeskContacts } from './desks';
import { Icon } from './icon';
import type { PanelActions } from './panel-actions';
import { PhoneWords } from './troubles';

interface LateProps {
  readonly deadline: OpenDeadline;
  readonly view: GuideView;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** The time for this step is over: what to do now, and whom to call, instead of how it was to be done. */
export function Late({ deadline: { rule, approximate }, view, words, actions }: LateProps) {
  const { late, lateApproximate, ifLate } = words.deadlines.rules[rule.id];
  const desk = view.desks.find(({ id }) => id === rule.desk);
  const trouble = view.troubles.find(({ deadline }) => deadline === rule.id);
  return (
    <>
      <h2 id="next-title">{words.clocks.each[rule.id].lateTitle}</h2>
      <div class="late-now">
        <p>
          <Icon node={TriangleAlert} />
          <span>
            <strong>{(approximate && lateApproximate) || late}.</strong> {ifLate}
          </span>
        </p>
        {desk && <DeskContacts desk={desk} words={words} actions={actions} />}
        {trouble && <PhoneWords trouble={trouble} words={words} actions={actions} />}
      </div>
    </>
  );
}
