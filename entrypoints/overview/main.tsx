import { render } from 'preact';
import { Overview } from '../../components/overview/overview';
import type { Memory } from '../../lib/facts/memory';
import { readAll, subscribe } from '../../lib/facts/store';
import { STEPS } from '../../lib/guide/steps';
import { everybody } from '../../lib/people/everybody';
import { COLUMNS, sortRows } from '../../lib/people/sort-rows';
import { coverUp } from '../sidepanel/cover-up';
import { dress } from '../sidepanel/dress';
import { redraw } from '../sidepanel/redraw';

const IN_ORDER = STEPS.map(({ id }) => id);

/** Everybody on one page: drawn again when anything changes, and each minute. */
function start(root: HTMLElement): void {
  const draw = redraw(root, () => readAll(), show);
  const isCovered = coverUp(root, draw);

  function show(memory: Memory): void {
    const words = dress(memory.inForce);
    document.title = `${words.people.overview.title} · ${words.panel.title}`;
    if (isCovered(memory.inForce, words)) return;
    const now = Date.now();
    render(
      <Overview
        rows={everybody(memory, now)}
        columns={COLUMNS}
        sort={(rows, order) => sortRows(rows, order, IN_ORDER, words.language)}
        waiting={memory.waiting.size}
        now={now}
        words={words}
      />,
      root,
    );
  }

  subscribe((what) => what === 'memory' && draw());
  setInterval(draw, 60_000);
  draw();
}

const root = document.getElementById('overview');
if (root) start(root);
