/** Goes to a place of the panel as a person would: by the headings and names there are, opening what is folded. */
import { fireEvent, screen, within } from '@testing-library/preact';
import type { FactState } from '../../lib/facts/state';
import { STEPS, type StepId } from '../../lib/guide/steps';
import { english } from '../../lib/words/en/english';
import { onPage, showPanel } from '../components/render-panel';
import { holding, type Known, NEW, SIGNED_IN, SUBMITTED } from '../guide/facts';
import { said } from '../guide/triage/answers';
import type { Place } from './table';

/** Shows the panel to somebody whom the place concerns, and answers the place, opened. */
export function reach(place: Place): HTMLElement {
  if ('answer' in place) {
    showPanel({ facts: said(place.answers) });
    const result = [...document.querySelectorAll<HTMLElement>('.result')].find(
      (one) => one.querySelector('h3')?.textContent === english.triage.outcomes[place.answer],
    );
    return opened(result);
  }
  if ('deadline' in place) {
    showPanel({ facts: RUNNING[place.deadline] });
    const name = english.deadlines.rules[place.deadline].name;
    const time = within(screen.getByRole('region', { name: english.clocks.title }));
    return opened(time.getByRole('heading', { name }).closest('li'));
  }
  if ('step' in place) return reachStep(place.step, place.at);
  showPanel({ facts: holding(NEW) });
  const named = (name: string, level: string) =>
    [...document.querySelectorAll<HTMLElement>(level)].find(({ textContent }) => textContent === name);
  if ('contact' in place) {
    return opened(named(english.desks.names[place.contact].name, 'article h3')?.closest('article'));
  }
  const name = 'trouble' in place ? english.troubles.each[place.trouble].name : topicOf(place.reading);
  return opened(named(name, 'summary')?.closest('details'));
}

function topicOf(id: keyof typeof english.background.topics): string {
  return english.background.topics[id];
}

/** On its own screen a step stands first; else it is a row of a list. */
function reachStep(id: StepId, at: Parameters<typeof onPage>[0] | undefined): HTMLElement {
  const { title } = english.steps[id];
  showPanel({ facts: whomItConcerns(id), tab: at ? onPage(at) : null });
  if (at) return opened(screen.getByRole('region', { name: title }));
  const row = [...document.querySelectorAll<HTMLElement>('.row')].find(
    (one) => one.querySelector('.row-title')?.textContent === title,
  );
  return opened(row);
}

function whomItConcerns(id: StepId): FactState {
  const step = STEPS.find((one) => one.id === id);
  if (step?.phase === 'renewal') return WELCOMED;
  const route: Known[] = step?.onlyWhen ? [['route', { value: step.onlyWhen.is }]] : [];
  return holding(NEW, ...SIGNED_IN, ...route);
}

const WELCOMED = holding(...SUBMITTED, 'welcome-mail-arrived');
const RUNNING = {
  activation: holding(NEW, 'kog-requested', 'activation-mail-arrived'),
  'welcome-mail': holding(...SUBMITTED),
  password: holding(...SUBMITTED),
  certificate: WELCOMED,
} as const;

/** Opens every fold around a place and in it, by the click that opens it. */
function opened(place: Element | null | undefined): HTMLElement {
  if (!(place instanceof HTMLElement)) throw new Error('The place is not in the panel.');
  const around: HTMLDetailsElement[] = [];
  for (let one = place.closest('details'); one; one = one.parentElement?.closest('details') ?? null) {
    around.unshift(one);
  }
  for (const fold of [...around, ...place.querySelectorAll('details')]) {
    const summary = fold.querySelector('summary');
    if (!fold.open && summary) fireEvent.click(summary);
  }
  return place;
}

/** Whether everything around it stands open. */
export function isInView(element: Element): boolean {
  for (let one = element.closest('details'); one; one = one.parentElement?.closest('details') ?? null) {
    if (!one.open) return false;
  }
  return true;
}
