import { browser, notify } from '../../lib/browser';
import { badgeFor } from '../../lib/deadlines/badge';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import { nextChange } from '../../lib/deadlines/next-change';
import { noticesDue } from '../../lib/deadlines/notices';
import { readReminderChoice } from '../../lib/deadlines/reminder-choice';
import { badgeTitle, noticeText } from '../../lib/deadlines/telling';
import { alone, readAll, write, writePassing } from '../../lib/facts/store';
import { DESKS, desksWith } from '../../lib/guide/desks';
import { wordsInForce } from '../../lib/words/words';

/** Dark enough for white text; what they say stands in the text and the title, too. */
const COLOURS = { none: '#1f4e79', calm: '#1f4e79', soon: '#8a5a00', late: '#b3261e' };
const ALARM = 'next-change';

/**
 * Brings badge, reminders and the one alarm up to date with what is known. Called on every wake: the browser may have
 * been closed, the alarm lost, the clock moved. Doing it twice changes nothing.
 */
export function keepTime(now: number): Promise<void> {
  return alone('time', async () => {
    const { facts, people, raw, inForce } = await readAll();
    const deadlines = deadlinesOf(facts, now);
    const desks = desksWith(DESKS, inForce.phones);
    const words = wordsInForce(inForce, navigator.language);

    const badge = badgeFor(deadlines, now);
    await browser.action.setBadgeText({ text: badge.text });
    await browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.level] });
    await browser.action.setTitle({ title: badgeTitle(badge, words, now) });

    // Set before anything is shown: if showing fails, the next look comes all the same.
    const when = nextChange(deadlines, now, readReminderChoice(raw));
    if (when === null) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when });

    const silent = people.chosen === null || inForce.mutesReminders;
    const due = silent ? [] : noticesDue(deadlines, people.chosen, raw, now);
    for (const notice of due) {
      await notify(notice.id, noticeText(notice, words, desks, now));
      // Noted at least while the browser runs, or it would come again and again for want of room.
      await write(notice.write).catch(() => writePassing(notice.write));
    }
  });
}
