import type { PanelEvents } from '../../components/panel/panel-events';
import type { Words } from '../../lib/words/words';
import { carryEvents } from './carry-events';
import { hostEvents } from './hosts-state';
import { newsFor } from './news-state';
import type { PanelState } from './panel-state';
import { peopleEvents } from './people-events';
import { practiceEvents } from './practice-state';
import { reportEvents } from './report-events';

/** What can be done in the panel: all there is; or, beside a practice, only what is noted of it. */
export function offers(events: PanelEvents) {
  const { addToCalendar: _, ...withoutFiles } = events;
  const carrying = carryEvents();
  const onPeople = peopleEvents();
  const onHosts = hostEvents();
  const { save, describe } = reportEvents();
  return ({ practiceIn, carry, people, hosts, newsRead, inForce }: PanelState, words: Words) =>
    practiceIn === null
      ? {
          news: newsFor(newsRead, words),
          carry: { view: carry, on: carrying },
          people: { view: people, on: onPeople },
          hosts: { view: hosts, on: onHosts },
          report: inForce.mayExport ? { describe, save } : { describe },
          on: inForce.mayExport ? events : withoutFiles,
        }
      : { practice: true, on: practiceEvents(practiceIn, events.copy) };
}
