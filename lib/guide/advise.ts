import type { FactState } from '../facts/state';
import type { PageId } from '../pages/page';
import type { Words } from '../words/words';
import type { Advice, CalloutLabels, Guard, Hint } from './advice';
import { isMuted } from './muted';
import { isOn, stepsOn } from './on-page';
import { type KnownStep, STEPS } from './steps';
import { isAnswered, trackOf } from './track';

export interface AdviceOptions {
  /** Whether the callout's button can open the panel; in Firefox it cannot, and the toolbar icon is named. */
  readonly canOpenPanel: boolean;
  /** Ids of steps, phases, or `guard`: what is not wanted in the page. */
  readonly muted?: readonly string[];
}

/** What the guide says on a page that is surely known. Null: nothing belongs there. */
export function adviseFor(
  page: PageId,
  facts: FactState,
  words: Words,
  options: AdviceOptions,
): Advice | null {
  const { muted = [] } = options;
  const wanted = stepsOn(page, facts).filter((step) => !isMuted(step, muted));
  const hints = wanted.flatMap((step) => hintOf(step, facts, words));
  const guard = muted.includes('guard') ? null : guardOn(page, facts, words);
  if (hints.length === 0 && !guard) return null;
  return { hints, guard, labels: labelsOf(words, options) };
}

function hintOf(step: KnownStep, facts: FactState, words: Words): Hint[] {
  const { id, pointAt, notWhen, source } = step;
  if (!pointAt) return [];
  const { title, how, hint } = words.steps[id];
  const assumed = step.mustStayEmpty && !isAnswered(facts) ? [words.callout.assumesNew] : [];
  const lines = [...(hint ?? how), ...assumed];
  return [{ step: id, title, lines, pointAt, ...(notWhen ? { notWhen } : {}), source }];
}

/** The guard speaks of new accounts alone (F43). */
function guardOn(page: PageId, facts: FactState, words: Words): Guard | null {
  if (!['new', 'sent'].includes(trackOf(facts))) return null;
  const fields = STEPS.filter((step) => isOn(step, page)).flatMap((step) => step.mustStayEmpty ?? []);
  const { title, lines } = words.callout.guard;
  return fields.length > 0 ? { fields, title, lines } : null;
}

function labelsOf({ callout, language }: Words, { canOpenPanel }: AdviceOptions): CalloutLabels {
  const { openPanel: open, openFromToolbar, assumesNew: _, guard: __, ...labels } = callout;
  const openPanel = canOpenPanel ? open : openFromToolbar;
  return { ...labels, language, openPanel, canOpenPanel };
}
