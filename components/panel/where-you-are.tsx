import { MapPin } from 'lucide';
import type { GuideView } from '../../lib/guide/view';
import type { Words } from '../../lib/words/words';
import { AllowedHere } from '../hosts/allowed-here';
import { Elsewhere } from '../hosts/elsewhere';
import type { Hosts } from '../hosts/host-events';
import type { ReportEvents } from '../report/report-events';
import { ReportScreen } from '../report/report-screen';
import { Icon } from './icon';
import { Lost } from './lost';
import type { PanelActions } from './panel-actions';
import { mayPick, PickScreen } from './pick-screen';
import { PickedAdvice } from './picked-advice';

interface WhereProps {
  readonly view: GuideView;
  readonly words: Words;
  readonly actions: PanelActions;
  /** Sites that may be allowed. Left out: there is nothing to ask. */
  readonly hosts?: Hosts | undefined;
  /** Left out: no screen can be described. */
  readonly report?: ReportEvents | undefined;
}

/** Where the person is; or, plainly, that the guide does not know. */
export function WhereYouAre({ view, words, actions, hosts, report }: WhereProps) {
  const { where, pickedAdvice } = view;
  const seen = where.kind !== 'elsewhere';
  return (
    <section class="where" aria-labelledby="where-title">
      <h2 id="where-title">{words.where.title}</h2>
      {where.kind === 'page' && (
        <>
          <p class="line">
            <Icon node={MapPin} />
            <span>{(where.picked ? words.where.picked : words.where.onPage)(words.pages[where.page])}</span>
          </p>
          {where.picked && <PickedAdvice steps={pickedAdvice} words={words} actions={actions} />}
        </>
      )}
      {(where.kind === 'unknown' || where.kind === 'ambiguous') && (
        <Lost where={where} words={words} actions={actions} />
      )}
      {/* Stays after a pick: with the arrow keys one goes through the screens, and each is a pick. */}
      {mayPick(where) && <PickScreen where={where} words={words} actions={actions} />}
      {!seen && <Elsewhere hosts={hosts} words={words} actions={actions} />}
      {seen && report && (
        // Of another screen another report is to be made.
        <ReportScreen key={JSON.stringify(where)} on={report} words={words} attempt={actions.attempt} />
      )}
      {hosts && <AllowedHere hosts={hosts} words={words} attempt={actions.attempt} />}
    </section>
  );
}
