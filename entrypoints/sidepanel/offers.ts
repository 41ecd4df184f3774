import type { PanelEvents } from '../../components/panel/panel-events';
import type { Words } from '../../lib/words/words';
import { carryEvents } from './carry-events';
import { newsFor } from './news-state';
import type { PanelState } from './panel-state';
import { peopleEvents } from './people-events';
import { practiceEvents } from './practice-state';

/** What can be done in the panel: all there is; or, beside a practice, only what is noted of it. */
export function offers(events: PanelEvents) {
  const { addToCalendar: _, ...withoutFiles } = events;
  const carrying = carryEvents();
  const onPeople = peopleEvents();
  return ({ practiceIn, carry, people, newsRead, inForce }: PanelState, words: Words) =>
    practiceIn === null
      ? {
          news: newsFor(newsRead, words),
          carry: { view: carry, on: carrying },
          people: { view: people, on: onPeople },
          on: inForce.mayExport ? events : withoutFiles,
        }
      : { practice: true, on: practiceEvents(practiceIn, events.copy) };
}
