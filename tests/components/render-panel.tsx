import { fireEvent, render, screen, within } from '@testing-library/preact';
import type { HostsView } from '../../components/hosts/host-events';
import { Panel } from '../../components/panel/panel';
import type { PanelEvents } from '../../components/panel/panel-events';
import type { RemindersState } from '../../components/panel/reminders';
import { clocksAt } from '../../entrypoints/sidepanel/clocks-state';
import { deadlinesOf } from '../../lib/deadlines/deadline';
import type { FactState } from '../../lib/facts/state';
import { guideView } from '../../lib/guide/view';
import type { TabSeen } from '../../lib/guide/where';
import type { PageId } from '../../lib/pages/page';
import { english } from '../../lib/words/en/english';
import { NOW } from '../guide/facts';

export const onPage = (page: PageId): TabSeen => ({
  detection: { outcome: 'page', page, met: [] },
});

interface Shown {
  readonly facts?: FactState;
  readonly tab?: TabSeen | null;
  readonly reminders?: RemindersState;
  readonly privateWindow?: boolean;
  readonly fails?: boolean;
  readonly now?: number;
  readonly hosts?: HostsView;
  /** What the browser answers when it is asked for a site. */
  readonly allows?: boolean;
  /** Beside a practice. */
  readonly practice?: boolean;
  /** An IT department has turned files off. */
  readonly noFiles?: boolean;
}

/** The panel as a person with these facts sees it, and all that it asked for, in order. */
export function showPanel(shown: Shown = {}) {
  const { facts = new Map(), tab = null, reminders = 'off', privateWindow = false } = shown;
  const { now = NOW } = shown;
  const asked: unknown[][] = [];
  const note =
    (kind: string) =>
    (...what: unknown[]): Promise<void> => {
      asked.push([kind, ...what.filter((one) => one !== undefined)]);
      return shown.fails ? Promise.reject(new Error('no worker')) : Promise.resolve();
    };
  const on: PanelEvents = {
    tick: note('tick'),
    undo: note('undo'),
    pick: note('pick'),
    copy: note('copy'),
    remind: note('remind'),
  };
  const allow = async (hosts: readonly string[]) => {
    await note('allow')(hosts);
    return shown.allows ?? true;
  };
  const clocks = clocksAt(deadlinesOf(facts, now), now);
  const view = render(
    <Panel
      view={guideView(facts, tab, now)}
      clocks={clocks}
      reminders={reminders}
      facts={facts}
      now={now}
      privateWindow={privateWindow}
      practice={shown.practice ?? false}
      words={english}
      on={on}
      report={{
        describe: () => note('describe')().then(() => 'host and headings'),
        ...(!shown.noFiles && { save: note('save') }),
      }}
      {...(shown.hosts && { hosts: { view: shown.hosts, on: { allow, stop: note('stop') } } })}
    />,
  );
  return { ...view, asked };
}

/** Clicks the one button of that name. */
export const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** What stands in the part of the panel with that heading. */
export const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
